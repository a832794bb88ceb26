import { describe, expect, it } from 'vitest'
import { figureIndex } from './lookup'
import { sampleFigure } from './sample-figures'
import { scoreboard } from './scoreboard'
import { countFigures, targetCountCodes, targetCounts } from './target-counts'
import { formatToken } from './token'

const indicator = (code: string, value: number | null, more: object = {}) =>
  sampleFigure({
    code,
    kind: 'output',
    unit: 'people',
    value,
    target: { value: 100, year: 2023, direction: 'atLeast' },
    ...more,
  })

const figures = [
  indicator('a', 120),
  indicator('b', 100),
  indicator('c', 99),
  indicator('declared', null, { target: null, declared: { outcome: 'reached', year: 2023 } }),
  indicator('borrowed', 990, { target: { value: 200, year: 2023, direction: 'atLeast', basis: 'otherIndicator' } }),
  indicator('a-year-before', 10, { asOf: '2021-12-31' }),
  indicator('money', 10, { kind: 'finance' }),
]
const edition = { olderEdition: null, dataDate: '2022-12-31', updatedAt: '2023-05-29T10:00:00.000Z' }

describe('counts of targets', () => {
  it('are those of the scoreboard, with their sum', () => {
    const { count } = scoreboard(figures, edition.dataDate)
    expect(targetCounts(figures, edition.dataDate)).toEqual({
      'targets.reached': count.reached,
      'targets.not-reached': count.notReached,
      'targets.counted': count.reached + count.notReached,
    })
    expect(count).toMatchObject({ reached: 2, notReached: 1 })
  })

  it('are named by texts like figures, and are none of the figures of the edition', () => {
    const index = figureIndex(figures, { counts: countFigures(figures, edition) })
    expect(targetCountCodes.map((code) => formatToken(index.get(code), 'value', 'it'))).toEqual(['3', '2', '1'])
    expect(index.all).toEqual(figures)
  })

  it('follow the values', () => {
    const better = [...figures.filter(({ code }) => code !== 'c'), indicator('c', 101)]
    expect(targetCounts(better, edition.dataDate)).toMatchObject({ 'targets.reached': 3, 'targets.not-reached': 0 })
  })
})
