import { describe, expect, it } from 'vitest'
import { requiredCodes } from './required'

describe('requiredCodes', () => {
  it('names every cell of both tables, for the programme and each axis', () => {
    const codes = requiredCodes(['axis-1', 'axis-2', 'axis-3', 'axis-4', 'axis-5'])
    // Table 1 has two columns of figures and Table 2 nine, of which the
    // allocation stands in both; six rows.
    expect(codes).toHaveLength((2 + 9 - 1) * 6)
    expect(codes).toContain('axis-3.certified-rate')
    expect(new Set(codes).size).toBe(codes.length)
  })
})
