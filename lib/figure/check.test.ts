import { describe, expect, it } from 'vitest'
import { type Checkable, checksOf, isExplained, verdictOf } from './check'
import type { Stated, Target, Unit } from './types'

const text = { value: 'The printed total is one cent more than its five rows.', lang: 'en' as const }
const nothing = { stated: null, target: null, explanation: null, explainedValue: null, signed: null }
const signed = { by: 'Redazione', on: '2026-11-22' }

/**
 * `explainedValue` is the value an explanation was signed for; without it there is no explanation.
 */
function figure(unit: Unit, value: number | null, fields: Partial<Checkable>): Checkable {
  const isSigned = typeof fields.explainedValue === 'number'
  return { ...nothing, unit, value, ...(isSigned && { explanation: text, signed }), ...fields }
}

const verdict = (unit: Unit, value: number | null, stated: Stated | null, explainedValue?: number) =>
  verdictOf(figure(unit, value, { stated, ...(explainedValue !== undefined && { explainedValue }) }))

const target = (value: number, stated: Target['stated'], direction: Target['direction'] = 'atLeast'): Target => ({
  value,
  year: 2023,
  direction,
  stated,
})

describe('the printed form against the value', () => {
  it('agrees when money is equal to the cent', () => {
    expect(verdict('EUR', 872642491.03, { value: 872642491.03, precision: 0.01 })).toBe('pass')
  })

  it('sees a cent, as in the total committed of table 2', () => {
    const printed = { value: 958677416.67, precision: 0.01 }
    expect(verdict('EUR', 958677416.66, printed)).toBe('contradiction')
    expect(verdict('EUR', 958677416.66, printed, 958677416.66)).toBe('explained')
  })

  it('says by how much, exactly, and how much the print allows', () => {
    const printed = { value: 958677416.67, precision: 0.01 }
    expect(checksOf(figure('EUR', 958677416.66, { stated: printed }))).toEqual([
      {
        kind: 'printed',
        expected: 958677416.67,
        actual: 958677416.66,
        difference: -0.01,
        tolerance: 0.005,
        verdict: 'contradiction',
      },
    ])
    const [share] = checksOf(figure('percent', 53.38, { stated: { value: 53, precision: 1 } }))
    expect(share).toMatchObject({ difference: 0.38, tolerance: 0.5, verdict: 'pass' })
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
    expect(verdict('percent', 0.2849999, { value: 0.29, precision: 0.01 })).toBe('contradiction')
    expect(verdict('people', 244885.5, { value: 244885, precision: 1 })).toBe('pass')
    expect(verdict('people', 244885.51, { value: 244885, precision: 1 })).toBe('contradiction')
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
    expect(
      checksOf(figure('people', null, { stated: { value: 1, precision: 1 }, target: target(1, 'reached') })),
    ).toEqual([])
  })
})

describe('the outcome in words against the value', () => {
  const outcome = (value: number, of: Target) => checksOf(figure('people', value, { target: of }))

  it('agrees, or does not', () => {
    expect(outcome(2226, target(1240, 'reached'))).toEqual([
      { kind: 'outcome', expected: 'reached', actual: 'reached', difference: 986, tolerance: 0, verdict: 'pass' },
    ])
    expect(outcome(1239, target(1240, 'reached'))).toEqual([
      {
        kind: 'outcome',
        expected: 'reached',
        actual: 'notReached',
        difference: -1,
        tolerance: 0,
        verdict: 'contradiction',
      },
    ])
    expect(outcome(52104, target(56645, 'notReached'))[0]?.verdict).toBe('pass')
    expect(outcome(56645, target(56645, 'notReached'))[0]?.verdict).toBe('contradiction')
    expect(outcome(11, target(10, 'notReached', 'atMost'))[0]?.verdict).toBe('pass')
  })

  it('is no check where the document is silent', () => {
    expect(outcome(2226, target(1240, null))).toEqual([])
    expect(outcome(2226, { value: 1240, year: 2023, direction: 'atLeast' })).toEqual([])
  })
})

describe('an explanation', () => {
  const printed = { value: 958677416.67, precision: 0.01 }

  it('covers the value it was signed for and no later one', () => {
    expect(verdict('EUR', 958677416.66, printed, 958677416.66)).toBe('explained')
    expect(verdict('EUR', 958677416.65, printed, 958677416.66)).toBe('contradiction')
    expect(verdict('EUR', 958677417.66, printed, 958677416.66)).toBe('contradiction')
  })

  it('knows its value to ten decimals: storing a quotient does not make it another', () => {
    const share = 100 / 3
    const stated = { value: 34, precision: 1 }
    expect(verdict('percent', share, stated, 33.3333333333)).toBe('explained')
    expect(verdict('percent', share, stated, 33.333333333)).toBe('contradiction')
  })

  it('covers an outcome too, and is not needed where the check passes', () => {
    const missed = figure('people', 52104, { target: target(56645, 'reached'), explainedValue: 52104 })
    expect(verdictOf(missed)).toBe('explained')
    expect(verdictOf({ ...missed, explainedValue: 52103 })).toBe('contradiction')
    expect(verdict('EUR', 958677416.67, printed, 1)).toBe('pass')
  })

  it('is none when blank, or signed for no value', () => {
    const stated = { value: 2, precision: 1 }
    const blank = { value: ' \n', lang: 'it' as const }
    expect(verdictOf(figure('people', 1, { stated, explainedValue: 1, explanation: blank }))).toBe('contradiction')
    expect(verdictOf(figure('people', 1, { stated, explainedValue: 1, explanation: null }))).toBe('contradiction')
    expect(isExplained(figure('people', 1, { explanation: text, explainedValue: null }))).toBe(false)
    expect(isExplained(figure('people', null, { explainedValue: 0 }))).toBe(false)
    expect(isExplained(figure('people', 0, { explainedValue: 0 }))).toBe(true)
  })
})

describe('a signature', () => {
  const explained = figure('people', 1, { stated: { value: 2, precision: 1 }, explainedValue: 1 })

  it.each([
    ['nobody', null],
    ['no name', { by: null, on: '2026-11-22' }],
    ['no day', { by: 'Redazione', on: null }],
  ])('of %s explains nothing', (_, signed) => {
    expect(verdictOf(explained)).toBe('explained')
    expect(verdictOf({ ...explained, signed })).toBe('contradiction')
  })
})

describe('the verdict of a figure', () => {
  const both = (value: number, fields: Partial<Checkable> = {}) =>
    figure('people', value, { stated: { value: 90, precision: 1 }, target: target(80, 'reached'), ...fields })

  it('is the worst of its checks', () => {
    expect(checksOf(both(90)).map((check) => check.verdict)).toEqual(['pass', 'pass'])
    expect(verdictOf(both(90))).toBe('pass')
    expect(checksOf(both(85)).map((check) => check.verdict)).toEqual(['contradiction', 'pass'])
    expect(verdictOf(both(85))).toBe('contradiction')
    expect(verdictOf(both(85, { explainedValue: 85 }))).toBe('explained')
    const worse = both(70, { explainedValue: 70, target: target(80, 'notReached') })
    expect(checksOf(worse).map((check) => check.verdict)).toEqual(['explained', 'pass'])
    expect(verdictOf(worse)).toBe('explained')
  })
})
