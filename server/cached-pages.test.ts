import { describe, expect, it } from 'vitest'
import { CachedPages } from './cached-pages'

describe('Pages known to be cached', () => {
  it('are those that were answered from the cache, until they no longer are', () => {
    const pages = new CachedPages()
    expect(pages.has('/it')).toBe(false)
    pages.learn('/it', 'MISS')
    expect(pages.has('/it')).toBe(false)
    pages.learn('/it', 'HIT')
    expect(pages.has('/it')).toBe(true)
    // Rendered anew after a publication: cached again with that.
    pages.learn('/it', 'MISS')
    expect(pages.has('/it')).toBe(true)
    pages.learn('/it', undefined)
    expect(pages.has('/it')).toBe(false)
  })

  it('are forgotten, the oldest first, before they fill the memory', () => {
    const pages = new CachedPages()
    for (let count = 0; count < 10_001; count += 1) pages.learn(`/it/${count}`, 'HIT')
    expect([pages.has('/it/0'), pages.has('/it/1'), pages.has('/it/10000')]).toEqual([false, true, true])
  })
})
