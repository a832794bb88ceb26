import { describe, expect, it } from 'vitest'
import { RateLimiter } from './rate-limiter'

const minute = 60_000

describe('The rate limiter of refusals', () => {
  it('is twenty at once and then one a minute, which tells of the rest', () => {
    const limiter = new RateLimiter()
    const taken = Array.from({ length: 100 }, () => limiter.take('nobody', 0)).filter((count) => count !== null)
    expect(taken).toEqual(Array.from({ length: 20 }, () => 1))
    expect(limiter.take('nobody', minute)).toBe(81)
    expect(limiter.take('nobody', minute)).toBeNull()
    expect(limiter.take('nobody', 3 * minute)).toBe(2)
  })

  it('is everybody’s own', () => {
    const limiter = new RateLimiter()
    for (let time = 0; time < 50; time += 1) limiter.take('nobody', 0)
    expect(limiter.take('editor', 0)).toBe(1)
  })

  it('tells in the end what was only counted, once', () => {
    const limiter = new RateLimiter()
    for (let time = 0; time < 25; time += 1) limiter.take('nobody', 0)
    expect(limiter.untold()).toEqual([{ source: 'nobody', count: 5 }])
    expect(limiter.untold()).toEqual([])
    expect(limiter.take('nobody', 0), 'asking gives no more').toBeNull()
  })
})
