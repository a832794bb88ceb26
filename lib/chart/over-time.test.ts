import { describe, expect, it } from 'vitest'
import { linesOf, strayMarks, textsOf } from '@/testing/picture-checks'
import { figureHistory } from '../figure/history'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import type { Comparability, Figure } from '../figure/types'
import { type LinePoint, overTimeLayout } from './over-time-layout'
import { repeatedCodes, timeSeries } from './over-time-series'
import { chartSizes } from './picture'
import { ticksTo } from './ticks'

const code = 'axis-1.paid'
const edition = (year: number, fields: Partial<Figure> | null) => ({
  year,
  figures: figureIndex(fields ? [sampleFigure({ code, ...fields })] : []),
})
const status = (status: Comparability['status']): Comparability => ({ status, reason: null })
const series = (...editions: ReturnType<typeof edition>[]) => timeSeries(figureHistory(editions, code))
const runs = (...editions: ReturnType<typeof edition>[]) =>
  series(...editions)?.runs.map((run) => run.map(({ year }) => year))

describe('timeSeries', () => {
  it('exists once a second edition has the figure', () => {
    expect(series(edition(2022, { value: 1 }))).toBeNull()
    expect(series(edition(2022, { value: 1 }), edition(2023, null))).toBeNull()
    expect(runs(edition(2023, { value: 2, comparability: status('comparable') }), edition(2022, { value: 1 }))).toEqual(
      [[2022, 2023]],
    )
  })

  it('can be drawn of the figures that another edition has too', () => {
    expect(repeatedCodes([code], [])).toEqual([])
    expect(repeatedCodes([code], [[]])).toEqual([])
    expect(repeatedCodes([code, 'axis-2.paid', 'axis-3.paid'], [['axis-3.paid'], [code, 'axis-4.paid']])).toEqual([
      code,
      'axis-3.paid',
    ])
  })

  it('breaks where the figure was redefined, and not where only its target was', () => {
    const [first, second] = [
      edition(2021, { value: 1 }),
      edition(2022, { value: 2, comparability: status('redefined') }),
    ]
    expect(runs(first, second, edition(2023, { value: 3, comparability: status('comparable') }))).toEqual([
      [2021],
      [2022, 2023],
    ])
    expect(
      runs(edition(2022, { value: 1 }), edition(2023, { value: 2, comparability: status('targetRevised') })),
    ).toEqual([[2022, 2023]])
  })

  it('breaks where nobody declared that the values can be compared, and says why', () => {
    const first = edition(2022, { value: 1 })
    for (const [comparability, why] of [
      [null, 'undeclared'],
      [status('new'), 'new'],
      [status('redefined'), 'redefined'],
    ] as const) {
      const second = edition(2023, { value: 2, comparability })
      expect(runs(first, second), why).toEqual([[2022], [2023]])
      expect(series(first, second)?.points.map((point) => point.break)).toEqual([null, why])
    }
  })

  it('draws nothing across a missing value or a missing figure', () => {
    for (const missing of [{ value: null }, null]) {
      const found = series(edition(2021, { value: 1 }), edition(2022, missing), edition(2023, { value: 3 }))
      expect(found?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2021], [2023]])
      expect(found?.points.map(({ year, value }) => [year, value])).toEqual([
        [2021, 1],
        [2022, null],
        [2023, 3],
      ])
    }
  })

  it('keeps a value of zero', () => {
    expect(runs(edition(2022, { value: 0 }), edition(2023, { value: 0, comparability: status('comparable') }))).toEqual(
      [[2022, 2023]],
    )
  })
})

const point = (year: number, value: number | null, breakLabel: string | null = null): LinePoint => ({
  year,
  value,
  amount: value === null ? 'non disponibile' : '1.254,77 mln €',
  breakLabel,
})

describe.each(chartSizes)('overTimeLayout, %s', (size) => {
  const layout = (points: LinePoint[], joined: number[][]) =>
    overTimeLayout(points, joined, { size, ticks: ticksTo(200, 'EUR', 'it', 4) })

  it('draws a line for each run and a point for each value', () => {
    const picture = layout(
      [point(2020, 100), point(2021, null), point(2022, 150), point(2023, 200)],
      [[2020], [2022, 2023]],
    )
    expect(linesOf(picture, 'series')).toHaveLength(2)
    expect(picture.marks.filter(({ kind }) => kind === 'point')).toHaveLength(3)
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['2020', '2021', '2022', '2023', 'non disponibile']))
  })

  it('says where the definition changed', () => {
    const picture = layout([point(2022, 100), point(2023, 200, 'definizione cambiata')], [[2022], [2023]])
    expect(linesOf(picture, 'reference')).toHaveLength(1)
    expect(textsOf(picture)).toContain('definizione cambiata')
  })

  it('starts from zero', () => {
    expect(textsOf(layout([point(2022, 190), point(2023, 200)], [[2022, 2023]]))).toContain('0\u00a0€')
  })

  it('stays inside its frame with two editions and with twelve', () => {
    const years = Array.from({ length: 12 }, (_, index) => 2015 + index)
    expect(
      strayMarks(
        layout(
          years.map((year) => point(year, year - 2010)),
          [years],
        ),
      ),
    ).toEqual([])
    expect(strayMarks(layout([point(2022, 0), point(2023, 0)], [[2022, 2023]]))).toEqual([])
  })
})
