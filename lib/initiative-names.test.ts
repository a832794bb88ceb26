import { describe, expect, it } from 'vitest'
import { initiativeNames, namesInitiative } from './initiative-names'

describe('the names of an initiative', () => {
  it('leave out the phase, or the strand', () => {
    expect(initiativeNames('Azioni di rete (fase I)')).toEqual(['Azioni di rete (fase I)', 'Azioni di rete'])
    expect(initiativeNames('Lombardia Plus - Linea cultura')).toEqual([
      'Lombardia Plus - Linea cultura',
      'Lombardia Plus',
    ])
    expect(initiativeNames('Nidi Gratis')).toEqual(['Nidi Gratis'])
  })

  it('are found in whatever capitals', () => {
    expect(namesInitiative('La campagna «Promozione Occupazione Femminile».', 'Promozione Occupazione femminile')).toBe(
      true,
    )
    expect(namesInitiative('Con Nidi Gratis, meno spese.', 'Nidi Gratis')).toBe(true)
    expect(namesInitiative('Lombardia Plus offre corsi', 'Lombardia Plus - Linea cultura')).toBe(true)
  })

  it('are no part of a longer word, nor words that resemble them', () => {
    expect(namesInitiative('Le aree internet', 'Aree Inter')).toBe(false)
    expect(namesInitiative('I nidi sono gratis', 'Nidi Gratis')).toBe(false)
  })
})
