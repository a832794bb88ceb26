import { describe, expect, it } from 'vitest'
import { requiredCodes } from '../figure/required'
import { missingFigures } from './figures'
import { gateFigure } from './sample-gate-figure'

const all = requiredCodes([]).map((code, index) => gateFigure({ id: String(index), code }))
const found = (...more: Parameters<typeof gateFigure>[0][]) =>
  missingFigures([...all, ...more.map((changes) => gateFigure({ id: 'x', code: 'extra', ...changes }))], []).map(
    ({ id, field }) => `${id} ${field}`,
  )
const accounted = { explanation: { it: 'Non stampato.', en: 'Not printed.' }, signedBy: 'Anna', signedOn: '2026-11-22' }

describe('missing figures', () => {
  it('are none where every figure has a value', () => {
    expect(found({})).toEqual([])
  })

  it('are those the tables need and nobody wrote', () => {
    const [first, ...others] = missingFigures(all, ['axis-1']).map(({ title, id }) => [title, id])
    expect([first, others.length]).toEqual([['axis-1.allocation', 'create'], 9])
  })

  it('are those without a value, unless it is said why in both languages, signed and dated', () => {
    expect(found({ value: null })).toEqual(['x value'])
    expect(found({ value: null, ...accounted })).toEqual([])
    expect(found({ value: null, ...accounted, explanation: { it: 'Non stampato.', en: null } })).toEqual(['x value'])
    expect(found({ value: null, ...accounted, signedOn: null })).toEqual(['x value'])
  })

  it('are those of the tables whatever is said', () => {
    const [first, ...rest] = all
    const empty = gateFigure({ ...first, value: null, ...accounted })
    expect(missingFigures([empty, ...rest], []).map(({ field }) => field)).toEqual(['value'])
  })

  it('take zero for a value', () => {
    expect(found({ value: 0 })).toEqual([])
  })

  it('name the figure others wait for, not those that wait', () => {
    const formula = { operation: 'sum', operands: ['extra', 'programme.paid'] } as const
    const waiting = { id: 'y', code: 'derived', value: null, formula: { ...formula, operands: [...formula.operands] } }
    expect(found({ value: null }, waiting)).toEqual(['x value'])
    expect(found({ value: 1 }, waiting)).toEqual(['y formula.operation'])
  })

  it('are those whose formula cannot be computed', () => {
    const sum = (...operands: string[]) => ({ formula: { operation: 'sum' as const, operands } })
    expect(found(sum('programme.paid', 'nobody'))).toEqual(['x formula.operands'])
    expect(
      found({ code: 'a', ...sum('b', 'programme.paid') }, { id: 'y', code: 'b', ...sum('a', 'programme.paid') }),
    ).toHaveLength(1)
  })
})
