import { describe, expect, it } from 'vitest'
import { type FigureOrder, figureGroups, repeatCount, rowCount, rowsBetween } from './figure-groups'
import { sampleFigure } from './sample-figures'
import type { Figure } from './types'

const figures = [
  sampleFigure({ code: 'axis-1.paid', axis: 'axis-1', value: 20, label: { value: 'Pagato', lang: 'it' } }),
  sampleFigure({ code: 'axis-1.people', axis: 'axis-1', kind: 'recipients', unit: 'people', value: 900 }),
  sampleFigure({
    code: 'axis-1.rate',
    axis: 'axis-1',
    unit: 'percent',
    value: 99,
    label: { value: 'Quota', lang: 'it' },
  }),
  sampleFigure({ code: 'axis-1.spent', axis: 'axis-1', value: 30, label: { value: 'Impegnato', lang: 'it' } }),
  sampleFigure({ code: 'axis-1.unknown', axis: 'axis-1', value: null, label: { value: 'Zeta', lang: 'it' } }),
  sampleFigure({ code: 'programme.paid', value: 50 }),
  sampleFigure({ code: 'programme.paid.printed', formula: { operation: 'sum', operands: ['programme.paid'] } }),
]

const found = (isFound: (figure: Figure) => boolean = () => true, order: FigureOrder = '') =>
  figureGroups(figures, ['programme', 'axis-1', 'axis-2'], isFound, order).map(({ key, kinds }) => [
    key,
    ...kinds.map(({ kind, rows }) => [kind, ...rows.map(({ figure }) => figure.code.replace(/^.*?\./, ''))]),
  ])

describe('figureGroups', () => {
  it('begins with the programme, parts each subject by kind and leaves out what is empty', () => {
    expect(found()).toEqual([
      ['programme', ['finance', 'paid']],
      ['axis-1', ['finance', 'paid', 'rate', 'spent', 'unknown'], ['recipients', 'people']],
    ])
  })

  it('sorts by name, or by value in each unit, what has none last', () => {
    expect(found(undefined, 'label')[1]?.[1]).toEqual(['finance', 'spent', 'paid', 'rate', 'unknown'])
    expect(found(undefined, 'value')[1]?.[1]).toEqual(['finance', 'spent', 'paid', 'unknown', 'rate'])
  })

  it('shows the figure whose repetition is what was looked for', () => {
    expect(found(({ code }) => code === 'programme.paid.printed')).toEqual([['programme', ['finance', 'paid']]])
    expect(found(() => false)).toEqual([])
  })
})

describe('rowsBetween', () => {
  const groups = figureGroups(figures, ['programme', 'axis-1'], () => true, '')
  const page = (start: number, end: number) =>
    rowsBetween(groups, start, end).map(({ key, kinds, rowCount }) => [
      `${key} of ${rowCount}`,
      ...kinds.map(({ kind, rows }) => [kind, ...rows.map(({ figure }) => figure.code.replace(/^.*?\./, ''))]),
    ])

  it('counts over subjects and kinds, and says how many rows each subject has in all', () => {
    expect(page(0, 3)).toEqual([
      ['programme of 1', ['finance', 'paid']],
      ['axis-1 of 5', ['finance', 'paid', 'rate']],
    ])
    expect(page(3, 6)).toEqual([['axis-1 of 5', ['finance', 'spent', 'unknown'], ['recipients', 'people']]])
  })

  it('shows every row on one page and no row twice', () => {
    const pages = [0, 1, 2, 3, 4, 5].map((start) => rowsBetween(groups, start, start + 1))
    expect(rowCount(pages.flat())).toBe(6)
    expect(rowsBetween(groups, 0, 250).map(({ key, kinds }) => ({ key, kinds }))).toEqual(groups)
    expect(page(6, 9)).toEqual([])
  })

  it('tells repetitions from rows', () => {
    expect([rowCount(groups), repeatCount(groups)]).toEqual([6, 1])
  })
})
