import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { matchesQuery } from './search'

const paid = sampleFigure({
  code: 'programme.paid',
  label: { value: 'Programma: attività pagate, l’intero', lang: 'it' },
  value: 872_642_491.03,
})

describe('matchesQuery', () => {
  it.each(['', 'PAGATE', 'attivita', "l'intero", 'programme.paid', 'pagate programma', 'tabella 2'])(
    'finds it by %j',
    (query) => {
      expect(matchesQuery(paid, query, 'it')).toBe(true)
    },
  )

  it.each(['872.642.491,03', '872,64 mln', '872642491', '872642491,03'])('finds its value written %s', (query) => {
    expect(matchesQuery(paid, query, 'it')).toBe(true)
  })

  it('reads values as the language writes them', () => {
    expect(matchesQuery(paid, '872,642,491.03', 'en')).toBe(true)
    expect(matchesQuery(paid, '872,642,491.03', 'it')).toBe(false)
  })

  it('needs every word, and a value to find one', () => {
    expect(matchesQuery(paid, 'pagate certificate', 'it')).toBe(false)
    expect(matchesQuery({ ...paid, value: null }, '872', 'it')).toBe(false)
  })
})
