import { describe, expect, it } from 'vitest'
import type { Result } from './ask'
import { newQuery } from './query'

const failure = { failure: { status: null, messages: [], data: null } }

/** Questions that are answered when the test says so. */
function questions() {
  const waiting: ((told: Result<number>) => void)[] = []
  return { ask: () => new Promise<Result<number>>((answer) => waiting.push(answer)), waiting }
}

describe('something that is asked for again and again', () => {
  it('is loading, then ready, and stays so while it is asked for anew', async () => {
    const query = newQuery<number>()
    const { ask, waiting } = questions()
    const asked = query.ask('1', ask)
    expect(query.known()).toEqual({ status: 'loading', data: null, isMissing: false, isAsking: true })
    waiting[0]?.({ answer: 1 })
    await asked
    expect(query.known()).toEqual({ status: 'ready', data: 1, isMissing: false, isAsking: false })
    void query.ask('2', ask)
    expect(query.known()).toEqual({ status: 'ready', data: 1, isMissing: false, isAsking: true })
  })

  it('tells that it failed, and can be asked again', async () => {
    const query = newQuery<number>()
    await query.ask('1', async () => failure)
    expect(query.known()).toEqual({ status: 'failed', data: null, isMissing: false, isAsking: false })
    await query.ask('1', async () => ({ answer: 2 }))
    expect(query.known()).toEqual({ status: 'ready', data: 2, isMissing: false, isAsking: false })
  })

  it('tells what the server does not have from what could not be loaded', async () => {
    const query = newQuery<number>()
    await query.ask('1', async () => ({ failure: { status: 404, messages: ['Not Found'], data: null } }))
    expect(query.known()).toMatchObject({ status: 'failed', isMissing: true })
    await query.ask('1', async () => failure)
    expect(query.known()).toMatchObject({ status: 'failed', isMissing: false })
  })

  it('loses what was known when asking again fails, unless many share it', async () => {
    const [own, shared] = [newQuery<number>(), newQuery<number>({ keepsOld: true })]
    for (const query of [own, shared]) {
      await query.ask('1', async () => ({ answer: 1 }))
      await query.ask('2', async () => failure)
      expect(query.known().status).toBe('failed')
    }
    expect(own.known().data).toBeNull()
    expect(shared.known().data).toBe(1)
  })

  it('takes the answer to the latest question, whichever comes first', async () => {
    const query = newQuery<number>()
    const { ask, waiting } = questions()
    const first = query.ask('1', ask)
    const second = query.ask('2', ask)
    waiting[1]?.({ answer: 2 })
    waiting[0]?.({ answer: 1 })
    await Promise.all([first, second])
    expect(query.known().data).toBe(2)
  })

  it('is fresh for the version that was just asked for, and for no other', async () => {
    const query = newQuery<number>()
    expect(query.isFresh('1')).toBe(false)
    await query.ask('1', async () => ({ answer: 1 }))
    expect(query.isFresh('1')).toBe(true)
    expect(query.isFresh('2')).toBe(false)
  })

  it('tells whoever listens, until they stop', async () => {
    const query = newQuery<number>()
    let told = 0
    const stop = query.subscribe(() => {
      told += 1
    })
    await query.ask('1', async () => ({ answer: 1 }))
    expect(told).toBe(2)
    stop()
    await query.ask('1', async () => ({ answer: 1 }))
    expect(told).toBe(2)
  })
})
