import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { stagePanels } from './axes-compared-series'

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
