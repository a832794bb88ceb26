import { describe, expect, it } from 'vitest'
import { verdictOf } from './check'
import type { Stated, Unit } from './types'

const explanation = { value: 'The printed total is one cent more than its five rows.', lang: 'en' as const }

function verdict(unit: Unit, value: number | null, stated: Stated | null, explained = false) {
  return verdictOf({ unit, value, stated, explanation: explained ? explanation : null })
}

describe('verdictOf', () => {
  it('agrees when money is equal to the cent', () => {
    expect(verdict('EUR', 872642491.03, { value: 872642491.03, precision: 0.01 })).toBe('pass')
  })

  it('sees a cent, as in the total committed of table 2', () => {
    expect(verdict('EUR', 958677416.66, { value: 958677416.67, precision: 0.01 })).toBe('contradiction')
    expect(verdict('EUR', 958677416.66, { value: 958677416.67, precision: 0.01 }, true)).toBe('explained')
  })

  it('tells a rounded amount from a truncated one', () => {
    expect(verdict('EUR', 872642491.03, { value: 872640000, precision: 10000 })).toBe('pass')
    expect(verdict('EUR', 958677416.66, { value: 958670000, precision: 10000 })).toBe('contradiction')
    expect(verdict('EUR', 254774002.77, { value: 254000000, precision: 1000000 })).toBe('contradiction')
  })

  it('takes exactly half of the last digit as agreement', () => {
    expect(verdict('EUR', 958675000, { value: 958670000, precision: 10000 })).toBe('pass')
    expect(verdict('EUR', 958675000.01, { value: 958670000, precision: 10000 })).toBe('contradiction')
    expect(verdict('percent', 0.285, { value: 0.29, precision: 0.01 })).toBe('pass')
  })

  it('checks percentages', () => {
    expect(verdict('percent', (958677416.66 * 100) / 971067817.19, { value: 98.72, precision: 0.01 })).toBe('pass')
    expect(verdict('percent', (9058 * 100) / 70385, { value: 13, precision: 1 })).toBe('pass')
    expect(verdict('percent', (872642491.03 * 100) / 958677416.66, { value: 91.1, precision: 0.1 })).toBe(
      'contradiction',
    )
  })

  it('checks a zero', () => {
    expect(verdict('people', 0, { value: 0, precision: 1 })).toBe('pass')
    expect(verdict('people', 1, { value: 0, precision: 1 })).toBe('contradiction')
  })

  it('has nothing to say without both sides', () => {
    expect(verdict('people', 244885, null)).toBe('unchecked')
    expect(verdict('people', null, { value: 244885, precision: 1 })).toBe('unchecked')
  })

  it('does not take blanks for an explanation', () => {
    const blank = { value: ' \n', lang: 'it' as const }
    const stated = { value: 2, precision: 1 }
    expect(verdictOf({ unit: 'people', value: 1, stated, explanation: blank })).toBe('contradiction')
  })
})
