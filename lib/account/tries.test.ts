import { describe, expect, it } from 'vitest'
import { Tries } from './tries'

describe('Tries', () => {
  it('takes so many and no more until the time has passed, each key for itself', () => {
    const tries = new Tries({ atMost: 2, forMs: 1000 })
    const taken = (key: string, at: number) => tries.take(key, at)
    expect([taken('a', 0), taken('a', 10), taken('a', 20), taken('b', 20)]).toEqual([true, true, false, true])
    // What was refused does not prolong the wait.
    expect([taken('a', 1000), taken('a', 1010)]).toEqual([false, true])
    expect([taken('a', 1011), taken('a', 1012)]).toEqual([true, false])
  })

  it('forgets when told to', () => {
    const tries = new Tries({ atMost: 1, forMs: 1000 })
    tries.take('a', 0)
    tries.clear('a')
    expect(tries.take('a', 1)).toBe(true)
  })
})
