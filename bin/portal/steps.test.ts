import { afterEach, describe, expect, it, vi } from 'vitest'
import { Failure } from './failure.mjs'
import { ended, excerpt, run, start } from './run.mjs'
import { named, ready } from './serve.mjs'
import { runSteps } from './steps.mjs'
import { welcome } from './welcome.mjs'

function paper(isTTY = false) {
  const written: string[] = []
  return { isTTY, write: (text: string) => written.push(text), text: () => written.join('') }
}

afterEach(() => vi.useRealTimers())

describe('runSteps', () => {
  const remember = (context: { found?: number }) => {
    context.found = 7
    return 'found 7'
  }
  const steps = [
    { title: 'First', run: remember },
    { title: 'Second', run: async ({ found }: { found?: number }) => `got ${found}` },
  ]

  it('numbers the steps, hands on what they find and says how long they took', async () => {
    const out = paper()
    await runSteps(steps, {}, out)
    expect(out.text()).toMatch(/^\[1\/2\] First\n {6}found 7 \(\d\.\d s\)\n\[2\/2\] Second\n {6}got 7 \(\d\.\d s\)\n$/)
  })

  it('shows passing seconds on a terminal and writes plain lines elsewhere', async () => {
    vi.useFakeTimers()
    const wait = { title: 'Slow', run: () => new Promise<string>((resolve) => setTimeout(resolve, 31_000, 'done')) }
    for (const [isTTY, expected] of [
      [true, '\r[1/1] Slow … 2 s '],
      [false, 'still going, 30 s\n'],
    ] as const) {
      const out = paper(isTTY)
      const finished = runSteps([wait], {}, out)
      await vi.advanceTimersByTimeAsync(31_000)
      await finished
      expect(out.text()).toContain(expected)
      expect(out.text().includes('\x1b')).toBe(isTTY)
    }
  })

  it('says which step failed and runs no other', async () => {
    const out = paper()
    const fail = { title: 'Broken', run: () => Promise.reject(new Failure('no disk')) }
    const never = { title: 'Never', run: vi.fn(() => 'ran') }
    await expect(runSteps([fail, never], {}, out)).rejects.toThrow('no disk')
    expect(out.text()).toContain('[1/2] Broken\n      failed after')
    expect(never.run).not.toHaveBeenCalled()
  })
})

describe('programs', () => {
  const node = (code: string) => [process.execPath, ['-e', code]] as [string, string[]]

  it('give their exit code', async () => {
    expect(await ended(start(...node('process.exit(3)')))).toBe(3)
  })

  it('that fail say so in their own words, without a stack', async () => {
    const failing = run(...node('throw new Error("it broke")'), { failure: 'It did not work:' })
    await expect(failing).rejects.toThrow(/^It did not work:\n.*it broke/s)
    await expect(failing).rejects.not.toThrow(/\n\s+at /)
  })

  it('that cannot be started are a failure', async () => {
    await expect(run('no-such-program', [], {})).rejects.toThrow(/no-such-program could not be started/)
  })

  it('leave their last lines, or the first ones that speak of an error', () => {
    expect(excerpt('one\n\n\x1b[31mtwo\x1b[0m\n    at file.js:1\nthree\n', 2)).toBe('two\nthree')
    expect(excerpt('one\nnpm error code 1\ntwo\nthree', 2)).toBe('npm error code 1\ntwo')
  })
})

describe('ready', () => {
  it('gives up in time and says what it heard', async () => {
    expect(await ready('http://localhost:1/readyz', 300)).toContain('http://localhost:1/readyz still says: no answer')
  })
})

describe('welcome', () => {
  it('names the addresses and the way to the first administrator', () => {
    const text = welcome({ port: 4000, siteUrl: 'http://localhost:4000' })
    for (const path of ['/it', '/en', '/admin', '/opendata/']) expect(text).toContain(`http://localhost:4000${path}`)
    expect(text).toContain('npm run user -- --email')
    expect(text).not.toContain('SITE_URL')
  })

  it('names the public address when it is another', () => {
    expect(welcome({ port: 4000, siteUrl: 'https://fse.example.org' })).toContain('https://fse.example.org (SITE_URL')
  })
})

describe('what several servers say', () => {
  it('is told apart by a name before each line', () => {
    expect(named('[editing] ', 'one\n\ntwo\n')).toBe('[editing] one\n\n[editing] two\n')
  })
})
