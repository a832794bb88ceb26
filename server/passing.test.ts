import { describe, expect, it } from 'vitest'
import { Passing } from './passing'

describe('What passes without waiting', () => {
  it('is quiet when none is under way and none came since it was last asked', () => {
    const passing = new Passing()
    expect(passing.isQuiet()).toBe(true)
    const end = passing.begin()
    expect([passing.isQuiet(), passing.isQuiet()]).toEqual([false, false])
    end()
    expect(passing.isQuiet()).toBe(true)
    passing.begin()()
    expect([passing.isQuiet(), passing.isQuiet()]).toEqual([false, true])
  })
})
