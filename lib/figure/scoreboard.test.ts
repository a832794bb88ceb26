import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { allOf, scoreboard } from './scoreboard'
import type { Figure, Target } from './types'

const date = '2022-12-31'
const target = (value: number, more: Partial<Target> = {}): Target => ({
  value,
  year: 2023,
  direction: 'atLeast',
  ...more,
})
const indicator = (code: string, fields: Partial<Figure>) =>
  sampleFigure({ code, axis: code.slice(0, 6), kind: 'output', unit: 'people', ...fields })
const codes = (rows: Figure[]) => rows.map(({ code }) => code)

describe('scoreboard', () => {
  const board = scoreboard(
    [
      indicator('axis-3.less', { value: 90, target: target(100) }),
      indicator('axis-3.rate', { value: 84, unit: 'percent', kind: 'result', target: target(85) }),
      indicator('axis-1.later', { value: 2, target: target(1), source: { document: '', section: '', page: 9 } }),
      indicator('axis-1.first', { value: 2, target: target(1), source: { document: '', section: '', page: 7 } }),
      indicator('axis-1.much', { value: 12, target: target(10, { direction: 'atMost' }) }),
      indicator('axis-1.said', { value: null, target: null, declared: { outcome: 'notReached', year: null } }),
      indicator('axis-2.told', { value: 3, declared: { outcome: 'reached', year: 2023 } }),
      indicator('axis-4.other', { value: 990, kind: 'result', target: target(200, { basis: 'otherIndicator' }) }),
      indicator('axis-1.before', { value: 2, target: target(1), asOf: '2021-12-31' }),
      indicator('axis-1.none', { value: 600 }),
      indicator('axis-1.later-known', { value: null, target: target(10) }),
      indicator('axis-1.money', { value: 2, kind: 'finance', target: target(1) }),
    ],
    date,
  )

  it('counts each state, of indicators at the date alone', () => {
    expect(board.count).toEqual({ reached: 2, notReached: 4, declaredReached: 1, borrowedTarget: 1 })
  })

  it('keeps the order of the document, results apart from outputs', () => {
    expect(codes(board.reached.outputs)).toEqual(['axis-1.first', 'axis-1.later'])
    expect(codes(board.borrowedTarget.results)).toEqual(['axis-4.other'])
    expect(codes(board.declaredReached.outputs)).toEqual(['axis-2.told'])
  })

  it('says by how much a target is missed, and nothing where the document alone says so', () => {
    expect(allOf(board.notReached).map(({ figure, distance }) => [figure.code, distance])).toEqual([
      ['axis-3.rate', 1],
      ['axis-1.much', 2],
      ['axis-1.said', null],
      ['axis-3.less', 10],
    ])
  })
})
