import { describe, expect, it } from 'vitest'
import { Allowance } from './allowance'

const minute = 60_000

describe('The allowance of refusals', () => {
  it('is twenty at once and then one a minute, which tells of the rest', () => {
    const allowance = new Allowance()
    const taken = Array.from({ length: 100 }, () => allowance.take('nobody', 0)).filter((count) => count !== null)
    expect(taken).toEqual(Array.from({ length: 20 }, () => 1))
    expect(allowance.take('nobody', minute)).toBe(81)
    expect(allowance.take('nobody', minute)).toBeNull()
    expect(allowance.take('nobody', 3 * minute)).toBe(2)
  })

  it('is everybody’s own', () => {
    const allowance = new Allowance()
    for (let time = 0; time < 50; time += 1) allowance.take('nobody', 0)
    expect(allowance.take('editor', 0)).toBe(1)
  })

  it('tells in the end what was only counted, once', () => {
    const allowance = new Allowance()
    for (let time = 0; time < 25; time += 1) allowance.take('nobody', 0)
    expect(allowance.untold()).toEqual([{ source: 'nobody', count: 5 }])
    expect(allowance.untold()).toEqual([])
    expect(allowance.take('nobody', 0), 'asking gives no more').toBeNull()
  })
})
