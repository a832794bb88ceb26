import { expect, it } from 'vitest'
import { once } from './once'

it('does the work once for a key, and again after it failed', async () => {
  const known = new Map<string, Promise<unknown>>()
  let times = 0
  const work = async () => {
    times += 1
    if (times === 1) throw new Error('not now')
    return times
  }
  const both = [once(known, 'a', work), once(known, 'a', work)]
  for (const one of both) await expect(one).rejects.toThrow('not now')
  expect(await Promise.all([once(known, 'a', work), once(known, 'a', work)])).toEqual([2, 2])
  expect(await once(known, 'b', work)).toBe(3)
})
