import { expect, it } from 'vitest'
import { Lane } from './lane'

it('does so much at once, keeps some waiting of each sender, and turns the rest away', async () => {
  const lane = new Lane({ atOnce: 1, waiting: 3, waitingOfOne: 2 })
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((end) => ends.push(end))
    running -= 1
    return 'done'
  }
  const results = ['a', 'a', 'a', 'a', 'b', 'c'].map((sender) => lane.run(sender, work))
  // One of a works and two wait: its fourth finds no room. b takes the last
  // place, and there is none left for c.
  expect([await results[3], await results[5]]).toEqual([null, null])
  for (let turn = 0; turn < 4; turn++) {
    await expect.poll(() => ends.length).toBe(turn + 1)
    ends[turn]?.()
  }
  expect(await Promise.all(results)).toEqual([
    { done: 'done' },
    { done: 'done' },
    { done: 'done' },
    null,
    { done: 'done' },
    null,
  ])
  expect(most).toBe(1)
})
