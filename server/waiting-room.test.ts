import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Leave, WaitingRoom } from './waiting-room'

const limits = { atOnce: 2, mostWaiting: 6, mostOfOne: 4, patienceMs: 1000, leaseMs: 5000 }

describe('The waiting room', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function visited(room = new WaitingRoom(limits)) {
    const told: string[] = []
    const leaves = new Map<string, Leave>()
    const askWithOthers = (sender: string, name: string) =>
      room.ask(
        sender,
        (leave) => {
          told.push(name)
          leaves.set(name, leave)
        },
        (why) => told.push(`${name} ${why}`),
      )
    const ask = (sender: string, name: string) => {
      const quit = askWithOthers(sender, name)
      vi.advanceTimersByTime(0)
      return quit
    }
    const leave = (name: string) => {
      leaves.get(name)?.()
      // The next is called a moment later.
      vi.advanceTimersByTime(10)
    }
    return { told, ask, askWithOthers, leave }
  }

  it('lets a few in at once, and the next when one leaves', () => {
    const { told, ask, leave } = visited()
    for (const name of ['1', '2', '3', '4']) ask('a', name)
    expect(told).toEqual(['1', '2'])
    leave('2')
    leave('2')
    expect(told).toEqual(['1', '2', '3'])
  })

  it('lets nobody in before all that arrived with them was looked at', () => {
    const { told, askWithOthers } = visited()
    for (const name of ['1', '2', '3']) askWithOthers('a', name)
    expect(told).toEqual([])
    vi.advanceTimersByTime(0)
    expect(told).toEqual(['1', '2'])
  })

  it('counts as waiting only whoever finds no place', () => {
    const { told, askWithOthers } = visited()
    for (let time = 1; time <= 7; time += 1) askWithOthers('a', `a${time}`)
    expect(told).toEqual(['a7 tooMany'])
    vi.advanceTimersByTime(0)
    expect(told).toEqual(['a7 tooMany', 'a1', 'a2'])
  })

  it('lets the next in when what does not wait has passed, and after half a second all the same', () => {
    let isQuiet = false
    const { told, ask, leave } = visited(new WaitingRoom(limits, () => isQuiet))
    for (const name of ['1', '2', '3', '4']) ask('a', name)
    leave('1')
    vi.advanceTimersByTime(200)
    expect(told).toEqual(['1', '2'])
    isQuiet = true
    vi.advanceTimersByTime(10)
    expect(told).toEqual(['1', '2', '3'])
    isQuiet = false
    leave('2')
    vi.advanceTimersByTime(480)
    expect(told).toHaveLength(3)
    vi.advanceTimersByTime(10)
    expect(told).toEqual(['1', '2', '3', '4'])
  })

  it('takes senders in turn: one with many requests holds no other up', () => {
    const { told, ask, leave } = visited()
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) ask('a', name)
    ask('b', 'b1')
    leave('a1')
    leave('a2')
    expect(told).toEqual(['a1', 'a2', 'a3', 'b1'])
  })

  it('turns away what one sender asks too much, then what all do, then who waited too long', () => {
    const { told, ask } = visited()
    for (let time = 1; time <= 7; time += 1) ask('a', `a${time}`)
    expect(told.slice(2)).toEqual(['a7 tooMany'])
    for (const name of ['b1', 'c1', 'd1']) ask(name, name)
    expect(told.slice(3)).toEqual(['d1 full'])
    vi.advanceTimersByTime(1000)
    expect(told.slice(4).sort()).toEqual(['a3', 'a4', 'a5', 'a6', 'b1', 'c1'].map((name) => `${name} late`))
  })

  it('forgets whoever went away while waiting', () => {
    const { told, ask, leave } = visited()
    ask('a', '1')
    ask('a', '2')
    ask('a', '3')()
    ask('a', '4')
    leave('1')
    expect(told).toEqual(['1', '2', '4'])
  })

  it('gives the place of whoever never leaves to the next', () => {
    const { told, ask } = visited(new WaitingRoom({ ...limits, patienceMs: 60_000 }))
    for (const name of ['1', '2', '3']) ask('a', name)
    vi.advanceTimersByTime(5000 + 10)
    expect(told).toEqual(['1', '2', '3'])
  })
})
