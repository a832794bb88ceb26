import { describe, expect, it } from 'vitest'
import { OperandCountError } from './formula'
import { computeValues, FormulaCycleError, resolveFigures, UnknownOperandError } from './resolve'
import { sampleRecord } from './sample-figures'

const paid = [254774002.77, 297276053.64, 281034588.71, 13789845.29, 25768000.62]
const committed = [290323449.02, 323626680.83, 294117938.21, 19067780.15, 31541568.45]

function rows(name: string, values: number[]) {
  return values.map((value, index) => sampleRecord({ code: `axis-${index + 1}.${name}`, value }))
}

function totalOf(name: string, stated: number) {
  return sampleRecord({
    code: `total.${name}`,
    formula: { operation: 'sum', operands: [1, 2, 3, 4, 5].map((axis) => `axis-${axis}.${name}`) },
    stated: { value: stated, precision: 0.01 },
  })
}

const paymentRate = sampleRecord({
  code: 'total.payment-rate',
  unit: 'percent',
  decimals: 2,
  formula: { operation: 'ratio', operands: ['total.paid', 'total.committed'] },
  stated: { value: 91.03, precision: 0.01 },
})

/** A sum over the named figures. */
function sumOf(code: string, ...operands: string[]) {
  return sampleRecord({ code, formula: { operation: 'sum', operands } })
}

describe('resolveFigures', () => {
  // The derived figures come first on purpose: the order of the
  // records is not the order of computing.
  const records = [
    paymentRate,
    totalOf('paid', 872642491.03),
    totalOf('committed', 958677416.67),
    ...rows('paid', paid),
    ...rows('committed', committed),
  ]
  const figures = resolveFigures(records)
  const figure = (code: string) => figures.find((candidate) => candidate.code === code)

  it('computes in the order of dependency and answers in the order given', () => {
    expect(figures.map(({ code }) => code)).toEqual(records.map(({ code }) => code))
    expect(figure('total.paid')?.value).toBe(872642491.03)
    expect(figure('total.committed')?.value).toBe(958677416.66)
    expect(figure('total.payment-rate')?.value).toBeCloseTo(91.0257, 4)
  })

  it('gives each figure its verdict', () => {
    expect(figure('total.paid')?.verdict).toBe('pass')
    expect(figure('total.committed')?.verdict).toBe('contradiction')
    expect(figure('total.payment-rate')?.verdict).toBe('pass')
    expect(figure('axis-1.paid')?.verdict).toBe('unchecked')
  })

  it('ignores the value stored with a formula', () => {
    const [sum] = resolveFigures([{ ...sumOf('sum', 'a'), value: 999 }, sampleRecord({ code: 'a', value: 1 })])
    expect(sum?.value).toBe(1)
  })

  it('leaves figures without a formula, and the records given, as they are', () => {
    const record = sampleRecord({ code: 'a', value: null })
    expect(resolveFigures([record])).toEqual([{ ...record, verdict: 'unchecked' }])
    expect(records[1]?.value).toBeNull()
  })

  it('passes "not available" on, and computes a null operand shared by two figures', () => {
    const figures = resolveFigures([sumOf('a', 'c'), sumOf('b', 'a', 'c'), sampleRecord({ code: 'c' })])
    expect(figures.map(({ value }) => value)).toEqual([null, null, null])
  })

  it('names every code of a cycle, and only those', () => {
    const cycle = [sumOf('outside', 'a'), sumOf('a', 'b'), sumOf('b', 'c'), sumOf('c', 'a')]
    expect(() => resolveFigures(cycle)).toThrow(FormulaCycleError)
    expect(() => resolveFigures(cycle)).toThrow(expect.objectContaining({ codes: ['a', 'b', 'c'] }))
    expect(() => resolveFigures(cycle)).toThrow(': a -> b -> c -> a')
    expect(() => resolveFigures([sumOf('self', 'self')])).toThrow('self -> self')
  })

  it('names all the circles there are, not only the first met', () => {
    const cycles = [sumOf('a', 'b'), sumOf('b', 'a'), sumOf('c', 'd', 'e'), sumOf('d', 'c'), sumOf('e', 'c')]
    const all = [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'e'],
    ]
    expect(() => resolveFigures(cycles)).toThrow(expect.objectContaining({ cycles: all }))
    expect(() => resolveFigures(cycles)).toThrow('a -> b -> a; c -> d -> c; c -> e -> c')
  })

  it('holds an explanation to the value it was signed for', () => {
    const explained = {
      ...totalOf('committed', 958677416.67),
      explanation: { value: 'A cent of rounding.', lang: 'en' as const },
      explainedValue: 958677416.66,
      signed: { by: 'Redazione', on: '2026-11-22' },
    }
    const verdictWith = (amounts: number[]) =>
      resolveFigures([explained, ...rows('committed', amounts)]).find(({ code }) => code === explained.code)?.verdict
    expect(verdictWith(committed)).toBe('explained')
    expect(verdictWith(committed.with(4, 31541568.46))).toBe('pass')
    expect(verdictWith(committed.with(4, 31541568.44))).toBe('contradiction')
    expect(verdictWith(committed.with(0, 290323449.2))).toBe('contradiction')
  })

  it('dates what is computed by the last change of what it follows from', () => {
    const [early, late, latest] = ['2023-05-29T10:00:00.000Z', '2024-01-10T09:00:00.000Z', '2024-01-10T10:00:00.000Z']
    const figures = resolveFigures([
      { ...sumOf('top', 'middle', 'other'), updatedAt: early },
      { ...sumOf('middle', 'corrected'), updatedAt: early },
      sampleRecord({ code: 'corrected', updatedAt: late }),
      sampleRecord({ code: 'other', updatedAt: early }),
      { ...sumOf('rewritten', 'corrected'), updatedAt: latest },
    ])
    expect(figures.map(({ updatedAt }) => updatedAt)).toEqual([late, late, late, early, latest])
  })

  it('names the figure and the operand that does not exist', () => {
    expect(() => resolveFigures([sumOf('total', 'missing')])).toThrow(UnknownOperandError)
    expect(() => resolveFigures([sumOf('total', 'missing')])).toThrow(/total.*missing/)
  })

  it('refuses a formula that lacks an operand', () => {
    const ratio = sampleRecord({ code: 'r', unit: 'percent', formula: { operation: 'ratio', operands: ['a'] } })
    expect(() => resolveFigures([ratio, sampleRecord({ code: 'a', value: 1 })])).toThrow(OperandCountError)
  })

  it('does not take two paths to one figure for a cycle', () => {
    const figures = resolveFigures([
      sumOf('top', 'left', 'right'),
      sumOf('left', 'base'),
      sumOf('right', 'base'),
      sampleRecord({ code: 'base', value: 10.01 }),
    ])
    expect(figures[0]?.value).toBe(20.02)
  })
})

describe('computeValues', () => {
  it('needs no more of a figure than what it is computed from', () => {
    const values = computeValues([
      { code: 'sum', unit: 'EUR', value: null, formula: { operation: 'sum', operands: ['a', 'b'] } },
      { code: 'a', unit: 'EUR', value: 0.1, formula: null },
      { code: 'b', unit: 'EUR', value: 0.2, formula: null },
    ])
    expect([...values].sort()).toEqual([
      ['a', 0.1],
      ['b', 0.2],
      ['sum', 0.3],
    ])
  })
})
