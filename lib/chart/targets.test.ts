import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import type { Figure, Target } from '../figure/types'
import { axisIndicators, targetRow } from './targets-series'

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
