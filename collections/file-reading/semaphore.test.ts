import { describe, expect, it } from 'vitest'
import { Semaphore } from './semaphore'

const turns = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

describe('A semaphore', () => {
  it('lets so many go on at once, the others in the order they came, also after one that failed', async () => {
    const semaphore = new Semaphore(2)
    const log: string[] = []
    const ends = new Map<string, () => void>()
    const work = (name: string) =>
      semaphore.run(() => {
        log.push(name)
        return new Promise<void>((resolve, reject) => {
          ends.set(name, name === 'b' ? () => reject(new Error('b failed')) : resolve)
        })
      })
    const all = ['a', 'b', 'c', 'd'].map(work)
    const outcome = Promise.allSettled(all)
    await turns()
    expect(log).toEqual(['a', 'b'])
    expect(semaphore.isFull).toBe(true)
    ends.get('b')?.()
    await turns()
    expect(log).toEqual(['a', 'b', 'c'])
    ends.get('a')?.()
    await turns()
    expect(log).toEqual(['a', 'b', 'c', 'd'])
    ends.get('c')?.()
    await turns()
    expect(semaphore.isFull).toBe(false)
    ends.get('d')?.()
    expect((await outcome).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  })
})
