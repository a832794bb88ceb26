import { describe, expect, it } from 'vitest'
import { officeWords } from '@/i18n/office'
import { variationWords } from './variation-words'

const say = officeWords('it')
const euro = { value: 254_774_002.77, unit: 'EUR', decimals: 2, display: 'millions' } as const
const words = (value: unknown, unit: unknown, last: Parameters<typeof variationWords>[1] = euro) =>
  variationWords({ value, unit }, last, 'it', say).replaceAll('\u00a0', ' ')

describe('the variation from last year', () => {
  it('is exact to the cent, with its sign and in percent', () => {
    expect(words(254_775_002.78, 'EUR')).toBe('Variazione: +1.000,01 € (+0,00%)')
    expect(words(200_000_000, 'EUR')).toBe('Variazione: -54.774.002,77 € (-21,50%)')
    expect(words(254_774_002.77, 'EUR')).toBe('Variazione: 0,00 € (0,00%)')
  })

  it('of a percentage is in points, of zero has no percent', () => {
    expect(words(50.5, 'percent', { value: 48, unit: 'percent', decimals: 1, display: 'full' })).toBe(
      'Variazione: +2,5 punti percentuali',
    )
    expect(words(3, 'projects', { value: 0, unit: 'projects', decimals: 0, display: 'full' })).toBe(
      'Variazione: +3 progetti',
    )
  })

  it('is not told without two values of one unit', () => {
    expect(words(null, 'EUR')).toBe('Variazione: non si può ancora calcolare.')
    expect(words(12, 'people')).toBe('Variazione: le unità sono diverse.')
  })
})
