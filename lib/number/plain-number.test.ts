import { describe, expect, it } from 'vitest'
import { toPlainNumber } from './plain-number'

describe('toPlainNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [98.72, '98.72'],
    [-0.5, '-0.5'],
    [-8.391e-7, '-0.0000008391'],
    [1e-7, '0.0000001'],
    [1.5e-10, '0.00000000015'],
    [1e21, '1000000000000000000000'],
    [-1.2345e22, '-12345000000000000000000'],
  ])('writes %d as %s', (value, text) => {
    expect(toPlainNumber(value)).toBe(text)
  })

  it.each([5e-324, Number.MAX_VALUE, 0.1 + 0.2, 123456.789e-12, Number.MAX_SAFE_INTEGER])(
    'loses nothing of %d',
    (value) => {
      expect(toPlainNumber(value)).toMatch(/^\d+(\.\d+)?$/)
      expect(Number(toPlainNumber(value))).toBe(value)
      expect(Number(toPlainNumber(-value))).toBe(-value)
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => toPlainNumber(value)).toThrow(RangeError)
  })
})
