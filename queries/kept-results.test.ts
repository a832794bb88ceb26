import { describe, expect, it } from 'vitest'
import { keepResult, keptResult } from './kept-results'

describe('kept results', () => {
  it('are found again in their version only, the same object', () => {
    const figures = { it: ['a'], en: ['b'] }
    keepResult('figures 2022', '1', figures)
    expect(keptResult('figures 2022', '1')?.result).toBe(figures)
    expect(keptResult('figures 2022', '2')).toBeNull()
    expect(keptResult('figures 2021', '1')).toBeNull()
  })

  it('take the place of their earlier version', () => {
    keepResult('axes', '1', ['old'])
    keepResult('axes', '2', ['new'])
    expect(keptResult('axes', '1')).toBeNull()
    expect(keptResult('axes', '2')).toMatchObject({ result: ['new'] })
  })

  it('leave, those asked for longest ago first, when there are too many documents', () => {
    const list = (length: number) => Array.from({ length }, () => 'figure')
    for (const key of ['one', 'two', 'three']) keepResult(key, '1', list(9), 30)
    expect(keptResult('one', '1')?.result).toHaveLength(9)
    keepResult('four', '1', { it: list(9), en: list(9) }, 30)
    expect(['one', 'two', 'three', 'four'].map((key) => keptResult(key, '1') !== null)).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('are kept even when one alone is too much, and nothing else then', () => {
    keepResult('small', '1', null, 5)
    keepResult('large', '1', Array.from({ length: 50 }), 5)
    expect(keptResult('large', '1')?.result).toHaveLength(50)
    expect(keptResult('small', '1')).toBeNull()
  })
})
