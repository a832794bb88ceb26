import { describe, expect, it } from 'vitest'
import { TagWatch } from './tag-watch'

const pause = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('What is watched', () => {
  it('is what each answer under way reads, however far down, and nothing outside', async () => {
    const watch = new TagWatch()
    const read = (tag: string) =>
      watch.watch(async ({ tags }) => {
        await pause()
        watch.note([tag])
        await watch.watch(async () => watch.note([`${tag} inside`]))
        return [...tags]
      })
    watch.note(['nobody’s'])
    expect(await Promise.all([read('a'), read('b')])).toEqual([
      ['a', 'a inside'],
      ['b', 'b inside'],
    ])
  })

  it('is outdated by an expiry while it is made, not by one before', async () => {
    const watch = new TagWatch()
    watch.expire(['a'], 1000)
    const outcome = await watch.watch(async (reading) => {
      watch.note(['a', 'b'])
      const before = [watch.isOutdated(reading), watch.isLate(['a'])]
      watch.expire(['c'], 1000)
      const other = [watch.isOutdated(reading), watch.isLate(['c']), watch.isLate(['a'])]
      watch.expire(['b'], 1000)
      return { before, other, after: [watch.isOutdated(reading), watch.isLate(['b']), watch.isLate(['a'])] }
    })
    expect(outcome).toEqual({ before: [false, false], other: [false, true, false], after: [true, true, false] })
    expect(watch.isLate(['b'])).toBe(false)
  })

  it('takes what was stored in the millisecond of an expiry for older', () => {
    const watch = new TagWatch()
    watch.expire(['a'], 1000)
    expect([999, 1000, 1001].map((instant) => watch.expiredSince(['b', 'a'], instant))).toEqual([true, true, false])
    expect(watch.expiredSince(['b'], 0)).toBe(false)
  })
})
