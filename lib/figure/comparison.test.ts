import { describe, expect, it } from 'vitest'
import { comparisonProblem, formatComparison } from './comparison'
import { sampleFigure } from './sample-figures'

const nbsp = '\u00a0'
const euro = (value: number | null) => sampleFigure({ code: 'euro', value })
const people = (value: number | null) => sampleFigure({ code: 'people', kind: 'recipients', unit: 'people', value })
const percent = (value: number) => sampleFigure({ code: 'percent', kind: 'result', unit: 'percent', value })

describe('formatComparison', () => {
  it('writes shares of money like the financial tables', () => {
    expect(formatComparison('share', euro(254_774_002.77), euro(290_323_449.02), 'it')).toBe('87,76%')
    expect(formatComparison('share', euro(254_774_002.77), euro(290_323_449.02), 'en')).toBe('87.76%')
    expect(formatComparison('share', euro(290_890_851.86), euro(236_700_000), 'it')).toBe('122,89%')
  })

  it('writes shares of people with one decimal', () => {
    expect(formatComparison('share', people(1), people(3), 'it')).toBe('33,3%')
    expect(formatComparison('share', people(0), people(3), 'it')).toBe('0,0%')
  })

  it('writes how many times', () => {
    expect(formatComparison('ratio', people(46), people(20), 'it')).toBe(`2,3${nbsp}volte`)
    expect(formatComparison('ratio', people(46), people(20), 'en')).toBe(`2.3${nbsp}times`)
    expect(formatComparison('ratio', percent(59.2), percent(30), 'en')).toBe(`2.0${nbsp}times`)
    expect(formatComparison('ratio', people(4500), people(2), 'it')).toBe(`2.250,0${nbsp}volte`)
  })

  it('rounds half up on the exact quotient', () => {
    expect(formatComparison('share', euro(0.285), euro(100), 'it')).toBe('0,29%')
    expect(formatComparison('ratio', people(45), people(20), 'it')).toBe(`2,3${nbsp}volte`)
  })

  it('never writes zero for what is not', () => {
    expect(formatComparison('share', people(4), people(100_000), 'it')).toBe('0,004%')
    expect(formatComparison('ratio', euro(-1), euro(1000), 'en')).toBe(`-0.001${nbsp}times`)
  })

  it('is null where nothing can be computed', () => {
    expect(formatComparison('share', euro(1), people(2), 'it')).toBeNull()
    expect(formatComparison('share', euro(1), euro(0), 'it')).toBeNull()
    expect(formatComparison('ratio', euro(null), euro(2), 'it')).toBeNull()
  })
})

describe('comparisonProblem', () => {
  it('names what is in the way', () => {
    expect(comparisonProblem('share', euro(1), people(2))).toBe('otherUnit')
    expect(comparisonProblem('share', percent(1), percent(2))).toBe('shareOfPercent')
    expect(comparisonProblem('ratio', percent(1), percent(2))).toBeNull()
    expect(comparisonProblem('ratio', people(1), people(null))).toBe('notAvailable')
    expect(comparisonProblem('share', people(null), people(0))).toBe('notAvailable')
    expect(comparisonProblem('ratio', people(1), people(0))).toBe('divisorZero')
    expect(comparisonProblem('share', people(0), people(1))).toBeNull()
  })
})
