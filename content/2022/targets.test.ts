import { describe, expect, it } from 'vitest'
import { resolveFigures } from '@/lib/figure/resolve'
import { sampleRecord } from '@/lib/figure/sample-figures'
import { allOf, scoreboard } from '@/lib/figure/scoreboard'
import { targetState, toDeclared, toTarget } from '@/lib/figure/target'
import { edition } from './edition'
import { figures as written } from './figures/all'

const figures = resolveFigures(
  written.map(({ code, label, explanation, description, section, page, target, ...fields }) => ({
    ...sampleRecord({ code, kind: fields.kind, unit: fields.unit, axis: fields.axis ?? null }),
    value: fields.value ?? null,
    decimals: fields.decimals ?? 0,
    asOf: fields.asOf ?? edition.dataDate,
    formula: fields.formula ?? null,
    stated: fields.stated ?? null,
    source: { document: 'Sintesi pubblica', section, page },
    target: toTarget(target),
    declared: toDeclared(target),
  })),
)
const board = scoreboard(figures, edition.dataDate)
const codes = (list: { code: string }[]) => list.map(({ code }) => code).sort()

describe('the targets of the approved document', () => {
  it('are twelve reached, three not yet, two declared reached and one that is another indicator’s', () => {
    expect(board.count).toEqual({ reached: 12, notReached: 3, declaredReached: 2, borrowedTarget: 1 })
  })

  it('are reached where value and target say so', () => {
    expect(codes(board.reached.results)).toEqual(['axis-1.result-8i', 'axis-1.result-8ii', 'axis-1.result-8v'])
    expect(codes(board.reached.outputs)).toEqual([
      'axis-1.employed',
      'axis-1.under-25',
      'axis-1.unemployed',
      'axis-2.disability-9i',
      'axis-2.households-with-children',
      'axis-2.other-disadvantaged',
      'axis-3.isced-3-4',
      'axis-3.training-completed',
      'axis-4.administrations',
    ])
  })

  it('are missed by so many people and so many points', () => {
    expect(allOf(board.notReached).map(({ figure, distance }) => [figure.code, distance])).toEqual([
      ['axis-3.result-10i', 1],
      ['axis-3.result-10iv', 21],
      ['axis-3.isced-1-2', 4_541],
    ])
  })

  it('are declared without a value or without a target, and borrowed where the document says so', () => {
    expect(codes(allOf(board.declaredReached))).toEqual(['axis-1.women-projects', 'axis-2.result-9i-rate'])
    expect(codes(allOf(board.borrowedTarget))).toEqual(['axis-4.result-11i'])
  })

  it('are of nothing else but one indicator of the evaluations, at another date', () => {
    const told = figures.filter((figure) => targetState(figure) !== null)
    const counted = Object.values(board.count).reduce((sum, count) => sum + count, 0)
    expect(told).toHaveLength(counted + 1)
    expect(told.filter(({ asOf }) => asOf !== edition.dataDate).map(({ code }) => code)).toEqual([
      'evaluation.training-completed',
    ])
  })
})
