import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pace } from './pace'

const rule = { free: 2, pausesMs: [1000, 3000], waiting: 2, forgetMs: 60_000 } as const

describe('Pace', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('lets the first go and makes the others wait, one after the other and longer', async () => {
    const pace = new Pace(rule)
    const gone: string[] = []
    for (const name of ['first', 'second', 'third', 'fourth']) pace.turn('a').then(() => gone.push(name))
    await vi.advanceTimersByTimeAsync(0)
    expect(gone).toEqual(['first', 'second'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(gone).toEqual(['first', 'second', 'third'])
    await vi.advanceTimersByTimeAsync(2999)
    expect(gone).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(gone).toHaveLength(4)
  })

  it('turns away whoever finds too many waiting, and nobody of another key', async () => {
    const pace = new Pace(rule)
    const turns = Array.from({ length: 5 }, () => pace.turn('a'))
    expect(await turns[4]).toBe(false)
    expect(await pace.turn('b')).toBe(true)
  })

  it('forgets what was no guess, what it is told to, and what was long ago', async () => {
    const pace = new Pace(rule)
    await pace.turn('a')
    await pace.turn('a')
    pace.takeBack('a')
    pace.takeBack('a')
    expect(await pace.turn('a')).toBe(true)
    await pace.turn('a')
    pace.clear('a')
    expect(await pace.turn('a')).toBe(true)
    await pace.turn('a')
    vi.setSystemTime(Date.now() + 60_000)
    expect(await pace.turn('a')).toBe(true)
  })
})
