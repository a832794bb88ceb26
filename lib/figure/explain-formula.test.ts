import { describe, expect, it } from 'vitest'
import { formulaAsExpression, formulaInSigns, formulaInWords, writeFormula } from './explain-formula'
import type { Formula, Operation, Unit } from './types'

const formula = (operation: Operation, ...operands: string[]): Formula => ({ operation, operands })

const cases: [Formula, Unit, it: string, en: string, signs: string, expression: string][] = [
  [formula('sum', 'A'), 'EUR', 'lo stesso valore di «A»', 'the same value as “A”', 'A', 'A'],
  [formula('sum', 'A', 'B', 'C'), 'EUR', 'A più B più C', 'A plus B plus C', 'A + B + C', 'A + B + C'],
  [formula('difference', 'A', 'B'), 'people', 'A meno B', 'A minus B', 'A − B', 'A - B'],
  [formula('ratio', 'A', 'B'), 'EUR', 'A diviso B', 'A divided by B', 'A ÷ B', 'A / B'],
  [
    formula('ratio', 'A', 'B'),
    'percent',
    'A diviso B, per 100',
    'A divided by B, times 100',
    'A ÷ B ×\u00a0100',
    'A / B * 100',
  ],
  [
    formula('share', 'A', 'B'),
    'percent',
    'A diviso B, per 100',
    'A divided by B, times 100',
    'A ÷ B ×\u00a0100',
    'A / B * 100',
  ],
]

describe('a formula written out', () => {
  it.each(cases)('%j in %s', (given, unit, it, en, signs, expression) => {
    const named = (code: string) => code
    expect(writeFormula(formulaInWords(given, unit, 'it'), named)).toBe(it)
    expect(writeFormula(formulaInWords(given, unit, 'en'), named)).toBe(en)
    expect(writeFormula(formulaInSigns(given, unit), named)).toBe(signs)
    expect(writeFormula(formulaAsExpression(given, unit), named)).toBe(expression)
  })

  it('names its operands apart from the words between them', () => {
    expect(formulaInSigns(formula('ratio', 'axis-1.paid', 'axis-1.committed'), 'percent')).toEqual([
      { type: 'operand', code: 'axis-1.paid' },
      { type: 'text', text: ' ÷ ' },
      { type: 'operand', code: 'axis-1.committed' },
      { type: 'text', text: ' ×\u00a0100' },
    ])
  })

  it('is written with whatever the operands are to be', () => {
    const values: Record<string, string> = { a: '290.323.449,02 €', b: '290.890.851,86 €' }
    expect(writeFormula(formulaInSigns(formula('ratio', 'a', 'b'), 'percent'), (code) => values[code] ?? '')).toBe(
      '290.323.449,02 € ÷ 290.890.851,86 € ×\u00a0100',
    )
  })
})
