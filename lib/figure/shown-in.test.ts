import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { shownIn } from './shown-in'

const target = { value: 0, year: 2023, direction: 'atLeast' } as const
const neither = { isIndicator: false, isReconciled: false }
const indicator = { ...neither, isIndicator: true }

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
    expect(shownIn(sampleFigure({ code }), neither)).toEqual(places)
  })

  it('lists indicators with their axis, and among the targets when they have one, be it zero', () => {
    expect(shownIn(sampleFigure({ code: 'axis-1.employed' }), indicator)).toEqual(['axisTargets'])
    expect(shownIn(sampleFigure({ code: 'axis-1.employed', target }), indicator)).toEqual(['targets', 'axisTargets'])
    expect(shownIn(sampleFigure({ code: 'axis-1.employed', target }), neither)).toEqual([])
  })

  it('finds the amounts of initiatives, and what is worked out again', () => {
    const amount = sampleFigure({ code: 'x.total', initiative: 'x' })
    expect(shownIn(amount, { ...neither, isReconciled: true })).toEqual(['initiativeFigures', 'reconciliation'])
  })
})
