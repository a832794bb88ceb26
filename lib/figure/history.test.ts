import { describe, expect, it } from 'vitest'
import { figureHistory } from './history'
import { figureIndex } from './lookup'
import { sampleFigure } from './sample-figures'
import type { Comparability, Figure } from './types'

const status = (status: Comparability['status'], reason?: string): Comparability => ({
  status,
  reason: reason ? { value: reason, lang: 'it' } : null,
})

/** An edition with one figure, or with none of that code. */
const edition = (year: number, fields: Partial<Figure> | null) => ({
  year,
  figures: figureIndex([
    sampleFigure({ code: 'axis-2.paid', value: 1 }),
    ...(fields ? [sampleFigure({ code: 'axis-1.paid', ...fields })] : []),
  ]),
})
const history = (...editions: ReturnType<typeof edition>[]) => figureHistory(editions, 'axis-1.paid')

describe('figureHistory', () => {
  it('of one edition is one entry, compared with nothing', () => {
    expect(history(edition(2022, { value: 10 }))).toMatchObject([
      { year: 2022, status: 'first', change: null, changeRate: null, reason: null },
    ])
  })

  it('keeps what the first edition declares of editions published elsewhere, if it matters without them', () => {
    const declared = (of: Comparability['status']) => history(edition(2022, { comparability: status(of, 'Perché') }))
    expect(declared('redefined')).toMatchObject([{ status: 'redefined', change: null, reason: { value: 'Perché' } }])
    expect(declared('comparable')).toMatchObject([{ status: 'first', change: null, reason: null }])
    expect(declared('new')).toMatchObject([{ status: 'first', change: null, reason: null }])
  })

  it('is oldest first, whatever the order given, and never adds values up', () => {
    const entries = history(
      edition(2023, { value: 254_774_002.77, comparability: status('comparable') }),
      edition(2021, { value: 200_000_000.1 }),
      edition(2022, { value: 230_000_000.3, comparability: status('comparable') }),
    )
    expect(entries.map(({ year, figure }) => [year, figure?.value])).toEqual([
      [2021, 200_000_000.1],
      [2022, 230_000_000.3],
      [2023, 254_774_002.77],
    ])
  })

  it('gives the change of comparable values to the cent, and its rate', () => {
    const [, second] = history(
      edition(2021, { value: 200_000_000.1 }),
      edition(2022, { value: 230_000_000.3, comparability: status('comparable') }),
    )
    expect(second?.change).toBe(30_000_000.2)
    expect(second?.changeRate).toBeCloseTo(15, 4)
  })

  it('loses no cents of money displayed in whole euro', () => {
    const [, second] = history(
      edition(2021, { value: 0.1, decimals: 0 }),
      edition(2022, { value: 1_000_000.3, decimals: 0, comparability: status('comparable') }),
    )
    expect(second?.change).toBe(1_000_000.2)
  })

  it('counts the change of percentages in points, without a rate', () => {
    const percent = { unit: 'percent', decimals: 2 } as const
    const [, second] = history(
      edition(2021, { ...percent, value: 87.1 }),
      edition(2022, { ...percent, value: 87.76, comparability: status('comparable') }),
    )
    expect(second).toMatchObject({ change: 0.66, changeRate: null })
  })

  it('compares values whose target alone was revised, and gives the reason', () => {
    const [, second] = history(
      edition(2021, { unit: 'people', value: 100 }),
      edition(2022, { unit: 'people', value: 90, comparability: status('targetRevised', 'Riprogrammazione 2022') }),
    )
    expect(second).toMatchObject({ status: 'targetRevised', change: -10, reason: { value: 'Riprogrammazione 2022' } })
  })

  it.each(['redefined', 'new'] as const)('compares nothing with what is %s', (declared) => {
    const [, second] = history(
      edition(2021, { value: 5 }),
      edition(2022, { value: 6, comparability: status(declared, 'Altra fonte') }),
    )
    expect(second).toMatchObject({ status: declared, change: null, reason: { value: 'Altra fonte' } })
  })

  it('compares nothing where nobody declared that it can be compared', () => {
    const [, second] = history(edition(2021, { value: 5 }), edition(2022, { value: 6 }))
    expect(second).toMatchObject({ status: 'undeclared', change: null })
  })

  it('takes another unit for another measure, whatever was declared', () => {
    const [, second] = history(
      edition(2021, { unit: 'people', value: 5 }),
      edition(2022, { unit: 'households', value: 6, comparability: status('comparable', 'Uguale') }),
    )
    expect(second).toMatchObject({ status: 'redefined', change: null, reason: null })
  })

  it('knows no change from or to a value that is not available, nor a rate from zero', () => {
    const entries = history(
      edition(2020, { value: 0 }),
      edition(2021, { value: 4, comparability: status('comparable') }),
      edition(2022, { value: null, comparability: status('comparable') }),
      edition(2023, { value: 9, comparability: status('comparable') }),
    )
    expect(entries.map(({ change, changeRate }) => [change, changeRate])).toEqual([
      [null, null],
      [4, null],
      [null, null],
      [null, null],
    ])
  })

  it('starts with the first edition that has the figure, and keeps the gap of one that has not', () => {
    const entries = history(
      edition(2019, null),
      edition(2020, { value: 1 }),
      edition(2021, null),
      edition(2022, { value: 2, comparability: status('comparable') }),
    )
    expect(entries.map(({ year, status }) => [year, status])).toEqual([
      [2020, 'new'],
      [2021, null],
      [2022, 'new'],
    ])
    expect(entries[1]).toMatchObject({ figure: null, change: null })
  })

  it('is empty when no edition has the figure', () => {
    expect(history(edition(2021, null), edition(2022, null))).toEqual([])
  })
})
