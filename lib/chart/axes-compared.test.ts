import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { axesComparedLayout, type Panel } from './axes-compared-layout'
import { stagePanels } from './axes-compared-series'
import { chartSizes } from './picture'
import { barsOf, linesOf, strayMarks, textsOf } from './picture-checks'

const rate = (owner: string, stage: string, value: number | null) =>
  sampleFigure({ code: `${owner}.${stage}-rate`, unit: 'percent', decimals: 2, value })

describe('stagePanels', () => {
  const figures = figureIndex([
    rate('axis-1', 'programmed', 122.89),
    rate('axis-2', 'programmed', 86.13),
    rate('programme', 'programmed', 100.06),
    rate('axis-1', 'paid', null),
  ])

  it('are the steps somebody has, each with those who have it', () => {
    const panels = stagePanels(figures, ['axis-1', 'axis-2', 'axis-3', 'programme'])
    expect(panels.map(({ stage, rates }) => [stage, rates.map(({ owner }) => owner)])).toEqual([
      ['programmed', ['axis-1', 'axis-2', 'programme']],
      ['paid', ['axis-1']],
    ])
  })
})

const panel = (...values: (number | null)[]): Panel => ({
  heading: 'Programmato sulla dotazione finanziaria',
  rows: values.map((value, index) => ({
    label: { value: `Asse ${index + 1}, Inclusione sociale e lotta alla povertà in tutto il territorio` },
    value,
    amount: value === null ? 'non disponibile' : '122,89%',
    tone: index === values.length - 1 ? 'hatched' : 'full',
  })),
})

describe.each(chartSizes)('axesComparedLayout, %s', (size) => {
  const layout = (...panels: Panel[]) => axesComparedLayout(panels, { size, whole: '100%' })

  it('has one scale for all panels', () => {
    const [first, , second] = barsOf(layout(panel(122.89, 50), panel(61.445, 50))).map(({ width }) => width)
    expect(second).toBeCloseTo((first ?? 0) / 2, 1)
  })

  it('marks the whole of the step before in every panel', () => {
    const picture = layout(panel(90, 80), panel(70, 60))
    expect(linesOf(picture, 'reference')).toHaveLength(2)
    expect(textsOf(picture).filter((text) => text === '100%')).toHaveLength(2)
  })

  it('draws nothing for a missing value, and says so', () => {
    const picture = layout(panel(90, null))
    expect(barsOf(picture)).toHaveLength(1)
    expect(textsOf(picture)).toContain('non disponibile')
  })

  it('stays inside its frame with four panels, one axis, or none', () => {
    expect(strayMarks(layout(panel(122.89, 0), panel(99, 1), panel(50, 2), panel(70, 3)))).toEqual([])
    expect(strayMarks(layout(panel(100), panel(20), panel(30), panel(40)))).toEqual([])
    expect(strayMarks(layout())).toEqual([])
  })
})
