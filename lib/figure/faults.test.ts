import { describe, expect, it } from 'vitest'
import { formulaFaults } from './faults'
import type { Operation } from './types'

const of = (code: string, operation: Operation, ...operands: string[]) => ({ code, formula: { operation, operands } })
const base = (code: string) => ({ code, formula: null })

describe('formulaFaults', () => {
  it('finds nothing wrong with what can be computed', () => {
    expect(
      formulaFaults([of('rate', 'ratio', 'total', 'a'), of('total', 'sum', 'a', 'b'), base('a'), base('b')]),
    ).toEqual([])
  })

  it('tells every fault, not only the first', () => {
    const records = [
      of('rate', 'ratio', 'a'),
      of('total', 'sum', 'a', 'gone', 'lost'),
      of('left', 'sum', 'right'),
      of('right', 'sum', 'left'),
      of('one', 'sum', 'two'),
      of('two', 'difference', 'one', 'a'),
      base('a'),
    ]
    expect(formulaFaults(records)).toEqual([
      { kind: 'cycle', codes: ['left', 'right'] },
      { kind: 'cycle', codes: ['one', 'two'] },
      { kind: 'operandCount', code: 'rate', operation: 'ratio', count: 1 },
      { kind: 'unknownOperand', code: 'total', operand: 'gone' },
      { kind: 'unknownOperand', code: 'total', operand: 'lost' },
    ])
  })

  it.each([
    ['sum', 0, true],
    ['sum', 1, false],
    ['difference', 1, true],
    ['difference', 3, false],
    ['share', 3, true],
    ['ratio', 2, false],
  ] as const)('a %s of %d operands is at fault: %s', (operation, count, isFault) => {
    const operands = Array.from({ length: count }, () => 'a')
    expect(formulaFaults([of('x', operation, ...operands), base('a')]).length > 0).toBe(isFault)
  })
})
