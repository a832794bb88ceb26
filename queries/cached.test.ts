import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cached } from './cached'

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

  it('does not share a read within another: the page must learn its tags by itself', async () => {
    await outer(2022)
    await inner(2022)
    expect(asked).toEqual(['outer', 'inner', 'inner'])
  })
})
