import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withinRequest } from '@/lib/log/current-request'
import { cached } from './cached'
import { isDraftScope } from './read-scope'

type Server = {
  cache: unknown
  __SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: { A: object | null }
}
const { server, asked } = vi.hoisted(() => ({ server: {} as Server, asked: [] as string[] }))

// The build of React that renders pages on the server: the other one's `cache` keeps nothing.
vi.mock('react', () => {
  const require = createRequire(import.meta.url)
  const file = join(dirname(require.resolve('react/package.json')), 'cjs/react.react-server.production.js')
  return Object.assign(server, require(file))
})
vi.mock('next/cache', () => ({
  unstable_cache: (read: () => unknown, [name]: string[]) => {
    asked.push(name ?? '')
    return read
  },
}))

/** What React has ready while it renders one page. */
function rendering() {
  const made = new Map<() => unknown, unknown>()
  const getCacheForType = (make: () => unknown) => {
    if (!made.has(make)) made.set(make, make())
    return made.get(make)
  }
  server.__SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE.A = { getCacheForType }
}

const inner = cached(
  'inner',
  async (year: number) => ({ year }),
  () => ['a'],
)
const outer = cached(
  'outer',
  async (year: number) => ({ inner: await inner(year) }),
  () => ['a', 'b'],
)

describe('cached', () => {
  beforeEach(() => {
    asked.length = 0
    rendering()
  })

  it('reads once for all the parts of a page, and anew for the next page', async () => {
    const first = await inner(2022)
    expect(await inner(2022)).toBe(first)
    expect(await inner(2021)).not.toBe(first)
    expect(asked).toEqual(['inner', 'inner'])
    rendering()
    expect(await inner(2022)).not.toBe(first)
  })

  it('has the page learn the tags of each read of its own, whatever was read within others', async () => {
    await outer(2022)
    await inner(2022)
    expect(asked).toEqual(['outer', 'inner'])
  })

  it('does a read within others once for a request, and anew for the next', async () => {
    let times = 0
    const counted = cached(
      'counted',
      async (year: number) => {
        times += 1
        return { year }
      },
      () => ['a'],
    )
    const outers = ['one', 'two'].map((name) =>
      cached(
        name,
        async (year: number) => ({ counted: await counted(year) }),
        () => ['a'],
      ),
    )
    const page = async () => {
      rendering()
      await Promise.all(outers.map((read) => read(2022)))
      await counted(2022)
    }
    await withinRequest('first', page)
    expect(times).toBe(1)
    await withinRequest('second', page)
    expect(times).toBe(2)
  })

  it('keeps drafts and former states for the page alone, and what is public within them as ever', async () => {
    const read = cached(
      'read',
      async (key: number | string) => ({ key, isDraft: isDraftScope(), within: await within(2022) }),
      () => ['a'],
    )
    const within = cached(
      'within',
      async (year: number) => ({ year, isDraft: isDraftScope() }),
      () => ['a'],
    )
    const draft = await read('draft:7:user:u1')
    expect(draft).toEqual({ key: 'draft:7:user:u1', isDraft: true, within: { year: 2022, isDraft: false } })
    expect(await read('draft:7:user:u1')).toBe(draft)
    expect((await read('2022@2026-11-23T140509')).isDraft).toBe(false)
    expect(asked).toEqual(['within'])
    rendering()
    expect(await read('draft:7:user:u1')).not.toBe(draft)
    expect((await read(2022)).isDraft).toBe(false)
    expect(asked).toContain('read')
  })
})
