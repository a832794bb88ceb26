import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { cachedDrafts } from './draft-cache'

vi.mock('server-only', () => ({}))
// Outside a page nothing is shared between two calls.
vi.mock('react', () => ({ cache: <T>(read: T) => read }))

/**
 * A database whose newest version of each collection can be told, and how many documents there are.
 */
function client() {
  const stored = { updatedAt: '2026-01-01T00:00:00.000Z', documents: 3 }
  const db = {
    findVersions: async () => ({ docs: [{ id: 'v', updatedAt: stored.updatedAt }], totalDocs: 9 }),
    count: async () => ({ totalDocs: stored.documents }),
  }
  return { stored, payload: { db } as unknown as Payload }
}

describe('drafts kept in memory', () => {
  it('are read once until something is saved or deleted', async () => {
    const { stored, payload } = client()
    const read = vi.fn(async () => ['drafts'])
    const ask = () => cachedDrafts(payload, 'figures', { of: 'first' }, read)
    expect(await ask()).toEqual(['drafts'])
    expect(await ask()).toEqual(['drafts'])
    expect(read).toHaveBeenCalledTimes(1)
    stored.updatedAt = '2026-01-01T00:00:01.000Z'
    await ask()
    expect(read).toHaveBeenCalledTimes(2)
    stored.documents = 2
    await ask()
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('are one thing for each question', async () => {
    const { payload } = client()
    const read = vi.fn(async (answer: string) => answer)
    const ask = (of: string) => cachedDrafts(payload, 'axes', { of }, () => read(of))
    expect([await ask('one'), await ask('other'), await ask('one')]).toEqual(['one', 'other', 'one'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('do not keep a failure', async () => {
    const { payload } = client()
    const read = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce(['drafts'])
    const ask = () => cachedDrafts(payload, 'pages', {}, read)
    await expect(ask()).rejects.toThrow('down')
    expect(await ask()).toEqual(['drafts'])
  })
})
