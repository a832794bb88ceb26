import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { toBars } from './series'

const figures = (...values: (number | null)[]) =>
  values.map((value, index) => sampleFigure({ code: `axis-${index + 1}.rate`, unit: 'percent', decimals: 2, value }))
const widths = (...values: (number | null)[]) => toBars(figures(...values)).map(({ width }) => width)

describe('toBars', () => {
  it('measures against the largest value', () => {
    expect(widths(236700000, 379000000, 301900000, 19114000, 33760516)).toEqual([62.45, 100, 79.66, 5.04, 8.91])
  })

  it('measures against the end of the track, and says what goes past it', () => {
    const bars = toBars(figures(122.89, 86.13, 100), 100)
    expect(bars.map(({ width }) => width)).toEqual([100, 86.13, 100])
    expect(bars.map(({ exceeds }) => exceeds)).toEqual([true, false, false])
  })

  it('tells zero from not available', () => {
    expect(widths(0, null, 50)).toEqual([0, null, 100])
  })

  it('draws nothing when there is nothing to draw', () => {
    expect(widths(0, 0)).toEqual([0, 0])
    expect(widths(null)).toEqual([null])
    expect(widths(-5, 10)).toEqual([0, 100])
    expect(toBars([])).toEqual([])
    expect(toBars(figures(0), 0)).toMatchObject([{ width: 0, exceeds: false }])
  })

  it('keeps the figure beside its bar', () => {
    expect(toBars(figures(10))[0]?.figure.code).toBe('axis-1.rate')
  })
})
