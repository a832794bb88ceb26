import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { shownIn } from './shown-in'

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

  it('lists indicators with a target with their axis, with the programme and on the page of the targets', () => {
    const employed = sampleFigure({ code: 'axis-1.employed' })
    expect(shownIn(employed, indicator)).toEqual(['targets', 'scoreboard', 'axisTargets'])
    expect(shownIn(employed, neither)).toEqual([])
  })

  it('finds the amounts of initiatives, and what is worked out again', () => {
    const amount = sampleFigure({ code: 'x.total', initiative: 'x' })
    expect(shownIn(amount, { ...neither, isReconciled: true })).toEqual(['initiativeFigures', 'reconciliation'])
  })
})
