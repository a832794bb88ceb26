import { describe, expect, it, vi } from 'vitest'
import { lruCache } from './lru-cache'

describe('lruCache', () => {
  it('makes a thing once, and forgets what was asked for longest ago', async () => {
    const make = vi.fn(async () => 'made')
    const get = lruCache<string>(2)
    for (const key of ['a', 'b', 'a', 'c', 'a']) await get(key, make)
    expect(make).toHaveBeenCalledTimes(3)
    await get('b', make)
    expect(make).toHaveBeenCalledTimes(4)
  })

  it('tries again what failed', async () => {
    const get = lruCache<string>(2)
    await expect(get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await get('a', async () => 'made')).toBe('made')
  })
})
