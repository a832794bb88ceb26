import { describe, expect, it } from 'vitest'
import { runInProcess } from './run-in-process'

// On a machine that does much else a process takes long to use up its memory.
const limits = { seconds: 280, megabytes: 64 }
const slow = { timeout: 300_000 }

/** A script that answers with what an expression is worth; `task` is what it was given. */
const answering = (expression: string) => `
  const { deserialize, serialize } = require('node:v8')
  const chunks = []
  require('node:fs').createReadStream('', { fd: 3 }).on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const task = deserialize(Buffer.concat(chunks))
    process.stdout.write(serialize(${expression}))
  })`

describe('A process of its own', () => {
  it('gives back what it made of its task, however large', slow, async () => {
    const bytes = new Uint8Array(9_000_000).fill(7)
    const answer = await runInProcess<{ sum: number; same: Uint8Array }>(
      answering('{ sum: task.bytes.reduce((one, other) => one + other, 0), same: task.bytes }'),
      { bytes },
      limits,
    )
    expect(answer.sum).toBe(63_000_000)
    expect(Buffer.compare(answer.same, bytes)).toBe(0)
  })

  it('knows nothing of the settings of the server', slow, async () => {
    process.env.SECRET_OF_THE_TEST = 'secret'
    expect(await runInProcess(answering('Object.keys(process.env)'), null, limits)).not.toContain('SECRET_OF_THE_TEST')
  })

  it('is ended when it takes too long, and lets the server go on meanwhile', slow, async () => {
    let turns = 0
    const ticking = setInterval(() => {
      turns += 1
    }, 5)
    await expect(runInProcess('for (;;) {}', null, { ...limits, seconds: 1 })).rejects.toMatchObject({
      reason: 'tooSlow',
    })
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(10)
  })

  // In a thread of the server the last two end the server.
  it.each([
    ['little by little', 'const a = []; for (;;) a.push(new Array(1e4).fill(a.length))'],
    ['in one list that grows', 'const a = []; for (let i = 0; ; i++) a.push(i + 0.5)'],
    ['in one piece', "JSON.parse('[' + '1,'.repeat(2e7) + '1]')"],
  ])('that needs too much memory, %s, says so and harms nobody', slow, async (_, script) => {
    await expect(runInProcess(script, null, limits)).rejects.toMatchObject({ reason: 'tooHeavy' })
  })

  it.each([
    ['throws', "throw new Error('broken')", 'broken'],
    ['says nothing', 'process.exit(0)', 'ended with 0'],
  ])('that %s is an error of the server', slow, async (_, script, message) => {
    await expect(runInProcess(script, null, limits)).rejects.toThrow(message)
  })
})
