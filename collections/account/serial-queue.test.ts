import { describe, expect, it } from 'vitest'
import { SerialQueue } from './serial-queue'

describe('One at a time', () => {
  it('does the work in order, goes on after a failure, and turns away what is too much', async () => {
    const done: string[] = []
    const queue = new SerialQueue(2, (error) => done.push(String(error)))
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const failing = async () => {
      await gate
      throw new Error('first')
    }
    expect(queue.add(failing)).toBe(true)
    expect(queue.add(async () => void done.push('second'))).toBe(true)
    expect(queue.add(async () => void done.push('third'))).toBe(false)
    open()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(done).toEqual(['Error: first', 'second'])
    expect(queue.add(async () => void done.push('fourth'))).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(done).toHaveLength(3)
  })
})
