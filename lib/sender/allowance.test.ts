import { describe, expect, it } from 'vitest'
import { SenderAllowance } from './allowance'

describe('The allowance of senders', () => {
  const newAllowance = () => new SenderAllowance({ ofOne: 2, ofAll: 5, spellMs: 1000 })

  it('ends for one sender while others have theirs', () => {
    const allowance = newAllowance()
    expect([1, 2, 3].map(() => allowance.take('a', 0))).toEqual([true, true, false])
    expect(allowance.take('b', 0)).toBe(true)
  })

  it('ends for all together, and what was refused takes nothing from it', () => {
    const allowance = newAllowance()
    for (let time = 0; time < 50; time += 1) allowance.take('a', 0)
    expect(['b', 'c', 'd', 'e'].map((sender) => allowance.take(sender, 0))).toEqual([true, true, true, false])
  })

  it('comes back after its spell', () => {
    const allowance = newAllowance()
    for (const time of [0, 500, 999]) allowance.take('a', time)
    expect([allowance.take('a', 999), allowance.take('a', 1000), allowance.take('a', 1001)]).toEqual([
      false,
      true,
      false,
    ])
  })
})
