import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import type { Figure, Target } from '../figure/types'
import { chartSizes } from './picture'
import { barsOf, linesOf, strayMarks } from './picture-checks'
import { type BulletRow, bulletEnd, targetsLayout } from './targets-layout'
import { axisIndicators, targetRow } from './targets-series'
import { ticksTo } from './ticks'

const target = (value: number, direction: Target['direction'] = 'atLeast'): Target => ({ value, year: 2023, direction })
const indicator = (fields: Partial<Figure>) =>
  sampleFigure({ code: 'axis-1.employed', axis: 'axis-1', kind: 'output', unit: 'people', ...fields })

describe('targetRow', () => {
  it.each([
    [80_577, target(15_558), 5.18, 'reached'],
    [52_104, target(56_645), 0.92, 'notReached'],
    [3, target(5, 'atMost'), 0.6, 'reached'],
    [8, target(5, 'atMost'), 1.6, 'notReached'],
  ] as const)('%d against %o', (value, against, progress, state) => {
    expect(targetRow(indicator({ value, target: against }))).toMatchObject({
      progress: expect.closeTo(progress, 2),
      state,
    })
  })

  it('takes a target of zero for a target, of which nothing is a percentage', () => {
    expect(targetRow(indicator({ value: 0, target: target(0) }))).toMatchObject({ progress: null, state: 'reached' })
    expect(targetRow(indicator({ value: 4, target: target(0, 'atMost') }))).toMatchObject({
      progress: null,
      state: 'notReached',
    })
  })

  it('judges neither what has no value, nor what is declared or measured on the target of another', () => {
    const borrowed: Target = { ...target(200), basis: 'otherIndicator' }
    expect(targetRow(indicator({ value: null, target: target(10) }))).toMatchObject({
      progress: null,
      state: 'unknown',
    })
    expect(targetRow(indicator({ value: 3, declared: { outcome: 'reached', year: 2023 } }))).toMatchObject({
      progress: null,
      state: 'declaredReached',
    })
    expect(targetRow(indicator({ value: 990, target: borrowed }))).toMatchObject({
      progress: null,
      state: 'borrowedTarget',
    })
  })
})

describe('axisIndicators', () => {
  const date = '2022-12-31'
  const figures = figureIndex([
    indicator({ code: 'axis-1.result', kind: 'result', value: 1, target: target(1) }),
    indicator({ code: 'axis-1.output', value: 1, target: target(1) }),
    indicator({ code: 'axis-1.declared', value: 3, declared: { outcome: 'reached', year: 2023 } }),
    indicator({ code: 'axis-1.companies', value: 600 }),
    indicator({ code: 'axis-1.money', kind: 'finance', unit: 'EUR', value: 1, target: target(1) }),
    indicator({ code: 'axis-1.repeated', formula: { operation: 'sum', operands: ['axis-1.output'] } }),
    indicator({ code: 'axis-1.repeated-target', formula: { operation: 'sum', operands: ['a'] }, target: target(0) }),
    indicator({ code: 'axis-1.older', asOf: '2021-12-31', value: 1, target: target(1) }),
    indicator({ code: 'axis-2.output', axis: 'axis-2', value: 1, target: target(1) }),
  ])

  it('are what has a target or is said to reach one, outputs first, at the edition’s date', () => {
    expect(axisIndicators(figures, 'axis-1', date).map(({ code }) => code)).toEqual([
      'axis-1.output',
      'axis-1.declared',
      'axis-1.repeated-target',
      'axis-1.result',
    ])
  })
})

describe('bulletEnd', () => {
  it('goes as far as the values, never below the target nor past twice the target', () => {
    expect(bulletEnd([0.5, null])).toBe(1.2)
    expect(bulletEnd([0.92, 1.6])).toBe(1.6)
    expect(bulletEnd([0.92, 5.18])).toBe(2)
    expect(bulletEnd([])).toBe(1.2)
  })
})

const row = (progress: number | null, fields: Partial<BulletRow> = {}): BulletRow => ({
  label: { value: 'Disoccupati, compresi i disoccupati di lunga durata e chi non ha mai lavorato prima di oggi' },
  amount: '80.577 persone',
  note: '518% dell’obiettivo 2023 (almeno 15.558), raggiunto',
  isAvailable: progress !== null,
  hasTrack: true,
  progress,
  isReached: (progress ?? 0) >= 1,
  ...fields,
})

describe.each(chartSizes)('targetsLayout, %s', (size) => {
  const layout = (...rows: BulletRow[]) =>
    targetsLayout(rows, {
      size,
      ticks: ticksTo(200, 'percent', 'it', 3).map(({ value, label }) => ({ value: value / 100, label })),
      targetLabel: 'Obiettivo',
    })
  const values = (...rows: BulletRow[]) => barsOf(layout(...rows)).filter(({ tone }) => tone !== 'track')
  const track = (...rows: BulletRow[]) => barsOf(layout(...rows)).find(({ tone }) => tone === 'track')

  it('keeps 518% inside its track and marks that it goes on', () => {
    const rows = [row(5.18), row(0.92)] as const
    const [beyond, short] = values(...rows)
    expect(beyond?.width).toBe(track(...rows)?.width)
    expect(short?.width).toBeCloseTo((track(...rows)?.width ?? 0) * 0.46, 0)
    expect(linesOf(layout(...rows), 'break')).toHaveLength(2)
  })

  it('breaks no bar that ends on the scale', () => {
    expect(linesOf(layout(row(0.92), row(1.8)), 'break')).toEqual([])
  })

  it('puts every target on one line', () => {
    const marks = linesOf(layout(row(5.18), row(0.92), row(null)), 'halo')
    const places = marks.map((mark) => (mark.kind === 'line' ? mark.path.match(/^M([\d.]+)/)?.[1] : null))
    expect(places).toHaveLength(3)
    expect(new Set(places).size).toBe(1)
  })

  it('tells reached from not reached by the pattern', () => {
    expect(values(row(1.1), row(0.9)).map(({ tone }) => tone)).toEqual(['full', 'hatched'])
  })

  it('draws an empty track without a value, and no track without a target or with a target of zero', () => {
    expect(values(row(null))).toEqual([])
    expect(track(row(null))).toBeDefined()
    expect(barsOf(layout(row(null, { hasTrack: false })))).toEqual([])
    expect(linesOf(layout(row(null, { hasTrack: false })), 'halo')).toEqual([])
  })

  it('draws a value of zero as nothing', () => {
    expect(values(row(0)).map(({ width }) => width)).toEqual([0])
  })

  it('stays inside its frame', () => {
    expect(strayMarks(layout(row(5.18), row(0.92), row(0), row(null), row(null, { hasTrack: false })))).toEqual([])
    expect(strayMarks(layout())).toEqual([])
  })
})
