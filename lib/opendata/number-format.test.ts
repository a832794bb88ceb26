import { describe, expect, it } from 'vitest'
import type { Unit } from '../figure/types'
import { numberFormat } from './number-format'

const formatOf = (value: number | null, decimals = 0, isExact = false, unit: Unit = 'percent') =>
  numberFormat('measure', { unit, decimals }, value === null ? null : { value, isExact })

describe('numberFormat', () => {
  it.each([
    // Exact: a tolerance, a difference, a printed value.
    [0.005, 2, true, '#,##0.000"%"'],
    [-8.391e-7, 2, true, '#,##0.0000000000"%"'],
    [99.8, 2, true, '#,##0.00"%"'],
    // Typed, with more digits than its figure shows.
    [20.25, 0, false, '#,##0.00"%"'],
    // Computed: as its figure shows it, but never as zero.
    [98.7240437474, 2, false, '#,##0.00"%"'],
    [0.000123456, 2, false, '#,##0.0000"%"'],
    [0, 1, false, '#,##0.0"%"'],
  ])('of %d, with %d decimals, exact %s, is %s', (value, decimals, isExact, format) => {
    expect(formatOf(value, decimals, isExact)).toBe(format)
  })

  it('of a cell that is still empty is that of its figure', () => {
    expect(formatOf(null, 1)).toBe('#,##0.0"%"')
  })

  it('of money has cents at least, of people none', () => {
    expect(formatOf(7, 0, false, 'EUR')).toBe('#,##0.00 "€"')
    expect(formatOf(0.005, 0, true, 'EUR')).toBe('#,##0.000 "€"')
    expect(formatOf(4334, 0, false, 'people')).toBe('#,##0')
  })
})
