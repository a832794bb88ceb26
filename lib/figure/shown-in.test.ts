import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { shownIn } from './shown-in'

const target = { value: 0, year: 2023, direction: 'atLeast' } as const
const share = { operation: 'share', operands: ['a', 'b'] } as const

describe('shownIn', () => {
  it.each([
    ['programme.allocation', ['financialPlan', 'progressTable']],
    ['axis-5.allocation', ['financialPlan', 'progressTable', 'axisMoney']],
    ['axis-5.allocation-share', ['financialPlan']],
    ['axis-1.paid-rate', ['progressTable', 'axisMoney']],
    ['axis-1.paid.printed-axis', []],
    ['axis-1.recipients-women-share', ['axisPeople']],
    ['axis-1.vulnerable-migrants-share', ['axisPeople']],
    ['axis-1.recipients-cigd', []],
    ['programme.certified-eu-share', []],
  ])('%s is in %j', (code, places) => {
    expect(shownIn(sampleFigure({ code }), false)).toEqual(places)
  })

  it('lists indicators with their axis, and among the targets when they have one, be it zero', () => {
    expect(shownIn(sampleFigure({ code: 'axis-1.employed' }), true)).toEqual(['axisTargets'])
    expect(shownIn(sampleFigure({ code: 'axis-1.employed', target }), true)).toEqual(['targets', 'axisTargets'])
    expect(shownIn(sampleFigure({ code: 'axis-1.employed', target }), false)).toEqual([])
  })

  it('finds the amounts of initiatives, and what is worked out', () => {
    const formula = { ...share, operands: [...share.operands] }
    expect(shownIn(sampleFigure({ code: 'x.total', initiative: 'x', formula }), false)).toEqual([
      'initiativeFigures',
      'reconciliation',
    ])
  })
})
