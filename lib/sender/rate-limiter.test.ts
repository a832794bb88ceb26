import { describe, expect, it } from 'vitest'
import { SenderRateLimiter } from './rate-limiter'

describe('The rate limiter of senders', () => {
  const newLimiter = () => new SenderRateLimiter({ ofOne: 2, ofAll: 5, spellMs: 1000 })

  it('ends for one sender while others have theirs', () => {
    const limiter = newLimiter()
    expect([1, 2, 3].map(() => limiter.take('a', 0))).toEqual([true, true, false])
    expect(limiter.take('b', 0)).toBe(true)
  })

  it('ends for all together, and what was refused takes nothing from it', () => {
    const limiter = newLimiter()
    for (let time = 0; time < 50; time += 1) limiter.take('a', 0)
    expect(['b', 'c', 'd', 'e'].map((sender) => limiter.take(sender, 0))).toEqual([true, true, true, false])
  })

  it('comes back after its spell', () => {
    const limiter = newLimiter()
    for (const time of [0, 500, 999]) limiter.take('a', time)
    expect([limiter.take('a', 999), limiter.take('a', 1000), limiter.take('a', 1001)]).toEqual([false, true, false])
  })
})
