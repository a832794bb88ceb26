import { describe, expect, it } from 'vitest'
import { evaluate, OperandCountError } from './formula'

const committed: Record<string, number | null> = {
  'axis-1': 290323449.02,
  'axis-2': 323626680.83,
  'axis-3': 294117938.21,
  'axis-4': 19067780.15,
  'axis-5': 31541568.45,
  programmed: 971067817.19,
  men: 130724,
  women: 114161,
  reached: 244885,
  zero: 0,
  unknown: null,
}
const operandValue = (code: string) => committed[code] ?? (code in committed ? null : Number.NaN)
const axes = ['axis-1', 'axis-2', 'axis-3', 'axis-4', 'axis-5']

describe('evaluate', () => {
  it('adds money to the cent', () => {
    expect(evaluate({ operation: 'sum', operands: axes }, 'EUR', operandValue)).toBe(958677416.66)
  })

  it('adds people', () => {
    expect(evaluate({ operation: 'sum', operands: ['men', 'women'] }, 'people', operandValue)).toBe(244885)
  })

  it('takes the rest away from the first', () => {
    expect(evaluate({ operation: 'difference', operands: ['reached', 'men', 'women'] }, 'people', operandValue)).toBe(0)
    expect(evaluate({ operation: 'difference', operands: ['programmed', 'axis-1'] }, 'EUR', operandValue)).toBe(
      680744368.17,
    )
  })

  it('divides, in percent when the unit says so', () => {
    expect(evaluate({ operation: 'ratio', operands: ['axis-1', 'zero'] }, 'percent', operandValue)).toBeNull()
    expect(evaluate({ operation: 'ratio', operands: ['axis-1', 'axis-1'] }, 'percent', operandValue)).toBe(100)
    expect(evaluate({ operation: 'ratio', operands: ['men', 'women'] }, 'people', operandValue)).toBeCloseTo(1.145, 3)
    expect(evaluate({ operation: 'share', operands: ['men', 'reached'] }, 'percent', operandValue)).toBeCloseTo(
      53.38,
      2,
    )
  })

  it('gives money to the cent when it divides money by people', () => {
    expect(evaluate({ operation: 'ratio', operands: ['axis-1', 'reached'] }, 'EUR', operandValue)).toBe(1185.55)
  })

  it('is free of binary noise', () => {
    const tenths: Record<string, number> = { a: 0.1, b: 0.2, c: 0.57, d: 1 }
    const of = (code: string) => tenths[code] ?? null
    expect(evaluate({ operation: 'sum', operands: ['a', 'b'] }, 'percent', of)).toBe(0.3)
    expect(evaluate({ operation: 'ratio', operands: ['c', 'd'] }, 'percent', of)).toBe(57)
  })

  it('gives a whole back from its shares', () => {
    const whole = 970474516
    const parts = [236700000, 379000000, 301900000, 19114000, 33760516]
    const shares = parts.map((part) =>
      evaluate({ operation: 'share', operands: ['part', 'whole'] }, 'percent', (code) =>
        code === 'part' ? part : whole,
      ),
    )
    const sum = { operation: 'sum' as const, operands: shares.map((_, place) => String(place)) }
    expect(evaluate(sum, 'percent', (place) => shares[Number(place)] ?? null)).toBe(100)
  })

  it.each(['sum', 'difference', 'ratio', 'share'] as const)(
    'a %s of something not available is not available',
    (operation) => {
      expect(evaluate({ operation, operands: ['men', 'unknown'] }, 'people', operandValue)).toBeNull()
      expect(evaluate({ operation, operands: ['unknown', 'men'] }, 'EUR', operandValue)).toBeNull()
    },
  )

  it('keeps zero a value', () => {
    expect(evaluate({ operation: 'sum', operands: ['zero'] }, 'EUR', operandValue)).toBe(0)
    expect(evaluate({ operation: 'share', operands: ['zero', 'men'] }, 'percent', operandValue)).toBe(0)
    expect(evaluate({ operation: 'ratio', operands: ['zero', 'zero'] }, 'percent', operandValue)).toBeNull()
  })

  it('refuses a wrong number of operands', () => {
    expect(() => evaluate({ operation: 'sum', operands: [] }, 'EUR', operandValue)).toThrow(OperandCountError)
    expect(() => evaluate({ operation: 'ratio', operands: ['men'] }, 'percent', operandValue)).toThrow(
      OperandCountError,
    )
    expect(() => evaluate({ operation: 'share', operands: axes }, 'percent', operandValue)).toThrow(OperandCountError)
  })
})
