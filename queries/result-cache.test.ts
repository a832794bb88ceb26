import { describe, expect, it } from 'vitest'
import { cachedResult, cacheResult } from './result-cache'

describe('kept results', () => {
  it('are found again in their version only, the same object', () => {
    const figures = { it: ['a'], en: ['b'] }
    cacheResult('figures 2022', '1', figures)
    expect(cachedResult('figures 2022', '1')?.result).toBe(figures)
    expect(cachedResult('figures 2022', '2')).toBeNull()
    expect(cachedResult('figures 2021', '1')).toBeNull()
  })

  it('take the place of their earlier version', () => {
    cacheResult('axes', '1', ['old'])
    cacheResult('axes', '2', ['new'])
    expect(cachedResult('axes', '1')).toBeNull()
    expect(cachedResult('axes', '2')).toMatchObject({ result: ['new'] })
  })

  it('leave, those asked for longest ago first, when there are too many documents', () => {
    const list = (length: number) => Array.from({ length }, () => 'figure')
    for (const key of ['one', 'two', 'three']) cacheResult(key, '1', list(9), 30)
    expect(cachedResult('one', '1')?.result).toHaveLength(9)
    cacheResult('four', '1', { it: list(9), en: list(9) }, 30)
    expect(['one', 'two', 'three', 'four'].map((key) => cachedResult(key, '1') !== null)).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('are kept even when one alone is too much, and nothing else then', () => {
    cacheResult('small', '1', null, 5)
    cacheResult('large', '1', Array.from({ length: 50 }), 5)
    expect(cachedResult('large', '1')?.result).toHaveLength(50)
    expect(cachedResult('small', '1')).toBeNull()
  })
})
