import { describe, expect, it } from 'vitest'
import { checkedCodes, checkedThroughOthers, reconciled, uncheckable } from './coverage'
import { resolveFigures } from './resolve'
import { sampleRecord } from './sample-figures'

const sum = (...operands: string[]) => ({ operation: 'sum' as const, operands })
const figures = resolveFigures([
  sampleRecord({ code: 'total', formula: sum('half', 'b'), stated: { value: 3, precision: 0.01 } }),
  sampleRecord({ code: 'half', formula: sum('a') }),
  sampleRecord({ code: 'a', value: 1 }),
  sampleRecord({ code: 'b', value: 2 }),
  sampleRecord({ code: 'rounded', value: 9_000_000, stated: { value: 9_000_000, precision: 1_000_000 } }),
  sampleRecord({ code: 'unprinted', formula: sum('alone') }),
  sampleRecord({ code: 'alone', value: 4 }),
  sampleRecord({ code: 'missing', value: null, stated: { value: 4, precision: 1 } }),
  sampleRecord({
    code: 'reached',
    unit: 'people',
    value: 5,
    target: { value: 4, year: 2023, direction: 'atLeast', stated: 'reached' },
  }),
])
const codes = (found: { code: string }[]) => found.map(({ code }) => code)

describe('what checks bear on', () => {
  it('is the figures checked and, step by step, all they are computed from', () => {
    expect([...checkedCodes(figures)].sort()).toEqual(['a', 'b', 'half', 'reached', 'rounded', 'total'])
  })

  it('is shown for what is checked itself and for what is computed', () => {
    expect(codes(reconciled(figures))).toEqual(['total', 'half', 'rounded', 'unprinted', 'reached'])
  })

  it('leaves out what stands alone', () => {
    expect(codes(uncheckable(figures))).toEqual(['alone', 'missing'])
  })

  it('parts all figures in three: shown, checked through others, alone', () => {
    expect(codes(checkedThroughOthers(figures))).toEqual(['a', 'b'])
    const parts = [...reconciled(figures), ...checkedThroughOthers(figures), ...uncheckable(figures)]
    expect(codes(parts).sort()).toEqual(codes(figures).sort())
  })
})
