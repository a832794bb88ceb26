import { describe, expect, it } from 'vitest'
import { figureIndex, UnknownFigureError } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { hasMoneySteps, moneyStages, moneySteps } from './money-flow-series'
import { ownParts } from './money-parts'

const amounts = [236_700_000, 290_890_851.86, 290_323_449.02, 254_774_002.77, 184_444_180.19]
const figures = figureIndex(
  moneyStages.flatMap((stage, index) => [
    sampleFigure({ code: `axis-1.${stage}`, value: amounts[index] }),
    ...(index > 0 ? [sampleFigure({ code: `axis-1.${stage}-rate`, unit: 'percent', value: 90 })] : []),
  ]),
)

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

describe('ownParts', () => {
  const partsOf = (...values: (number | null)[]) =>
    ownParts(
      moneySteps(
        figureIndex(moneyStages.map((stage, index) => sampleFigure({ code: `axis-1.${stage}`, value: values[index] }))),
        'axis-1',
      ),
    )

  it('parts what is programmed by how far it has come, to the cent', () => {
    const parts = partsOf(...amounts)
    expect(parts?.map(({ stage, amount }) => [stage, amount])).toEqual([
      ['certified', 184_444_180.19],
      ['paid', 70_329_822.58],
      ['committed', 35_549_446.25],
      ['programmed', 567_402.84],
    ])
    expect(parts?.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 8)
  })

  it('keeps a step at which nothing has stopped', () => {
    expect(partsOf(100, 100, 100, 50, 50)?.map(({ amount }) => amount)).toEqual([50, 0, 50, 0])
  })

  it('are no parts of a whole where an amount is missing, or a later step holds more', () => {
    expect(partsOf(100, 100, null, 50, 40)).toBeNull()
    expect(partsOf(100, 100, 90, 95, 40)).toBeNull()
    expect(partsOf(100, 0, 0, 0, 0)).toBeNull()
  })
})
