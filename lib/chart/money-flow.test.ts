import { describe, expect, it } from 'vitest'
import { figureIndex, UnknownFigureError } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { type FlowStep, moneyFlowLayout } from './money-flow-layout'
import { hasMoneySteps, moneyStages, moneySteps } from './money-flow-series'
import { chartSizes } from './picture'
import { barsOf, strayMarks, textsOf } from './picture-checks'

const amounts = [236_700_000, 290_890_851.86, 290_323_449.02, 254_774_002.77, 184_444_180.19]
const figures = figureIndex(
  moneyStages.flatMap((stage, index) => [
    sampleFigure({ code: `axis-1.${stage}`, value: amounts[index] }),
    ...(index > 0 ? [sampleFigure({ code: `axis-1.${stage}-rate`, unit: 'percent', value: 90 })] : []),
  ]),
)

const steps = (...values: (number | null)[]): FlowStep[] =>
  values.map((value, index) => ({
    label: 'Pagato ai beneficiari',
    value,
    amount: value === null ? 'non disponibile' : '1.958,68 mln €',
    rate: index > 0 ? '122,89%' : null,
    ofWhat: index > 0 ? 'di quanto era stato programmato' : null,
  }))

describe('moneySteps', () => {
  it('are five, each but the first with its rate', () => {
    const found = moneySteps(figures, 'axis-1')
    expect(found.map(({ stage }) => stage)).toEqual(['allocation', 'programmed', 'committed', 'paid', 'certified'])
    expect(found.map(({ amount }) => amount.value)).toEqual(amounts)
    expect(found.map(({ rate }) => rate?.code ?? null)).toEqual([
      null,
      'axis-1.programmed-rate',
      'axis-1.committed-rate',
      'axis-1.paid-rate',
      'axis-1.certified-rate',
    ])
  })

  it('stop when one is missing', () => {
    expect(() => moneySteps(figures, 'axis-7')).toThrow(UnknownFigureError)
    expect(hasMoneySteps(figures, 'axis-7')).toBe(false)
    expect(hasMoneySteps(figures, 'axis-1')).toBe(true)
  })
})

describe.each(chartSizes)('moneyFlowLayout, %s', (size) => {
  const along = size === 'wide' ? 'height' : 'width'
  const lengths = (...values: (number | null)[]) =>
    barsOf(moneyFlowLayout(steps(...values), size)).map((bar) => bar[along])

  it('draws all bars on one scale from zero', () => {
    const drawn = lengths(100, 122.89, 50, 25, 0)
    const longest = Math.max(...drawn)
    expect(drawn).toHaveLength(5)
    expect(drawn.map((length) => Math.round((length / longest) * 12289) / 100)).toEqual([
      expect.closeTo(100, 0),
      122.89,
      expect.closeTo(50, 0),
      expect.closeTo(25, 0),
      0,
    ])
  })

  it('draws nothing for a value that is not available, nor what would pass through it', () => {
    const picture = moneyFlowLayout(steps(100, null, 50), size)
    expect(barsOf(picture)).toHaveLength(2)
    expect(picture.marks.filter(({ kind }) => kind === 'area')).toHaveLength(0)
    expect(textsOf(picture)).toContain('non disponibile')
  })

  it('joins neighbours with a ribbon', () => {
    const picture = moneyFlowLayout(steps(100, 90, 80), size)
    expect(picture.marks.filter(({ kind }) => kind === 'area')).toHaveLength(2)
  })

  it('stays inside its frame, with long words and with nothing but zeros', () => {
    for (const values of [amounts, [0, 0, 0, 0, 0], [null, null, null, null, null]])
      expect(strayMarks(moneyFlowLayout(steps(...values), size))).toEqual([])
  })
})
