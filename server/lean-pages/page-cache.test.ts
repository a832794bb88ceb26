import { beforeEach, describe, expect, it } from 'vitest'
import PageCache from '@/deploy/page-cache.mjs'
import { shareWithPageCache, TagWatch } from './tag-watch'

/** Next makes it so; the class it extends tells no types. */
const Cache = PageCache as unknown as new (context: object) => InstanceType<typeof PageCache>

const newCache = () =>
  new Cache({ fs: {}, flushToDisk: false, serverDistDir: '/nowhere', revalidatedTags: [], maxMemoryCacheSize: 1e6 })

const tags = ['figures:2022', 'editions']
const read = { kind: 'FETCH' as const, tags }
const value = (text: string) => ({ kind: 'FETCH', data: { body: text, headers: {}, url: '' }, revalidate: 0, tags })
const pageOf = (html: string) => ({ kind: 'APP_PAGE', html, headers: { 'x-next-cache-tags': tags.join(',') } })
const asPage = { kind: 'APP_PAGE' }

let watch: TagWatch
let cache: InstanceType<typeof PageCache>
beforeEach(() => {
  watch = new TagWatch()
  shareWithPageCache(watch)
  cache = newCache()
})

describe('The page cache', () => {
  it('tells what an answer depends on: of what it reads, and of the page that is kept', async () => {
    const noted = await watch.watch(async (reading) => {
      await cache.get('read', { kind: 'FETCH', tags: ['site'] })
      await cache.set('/it', pageOf('1'), {})
      return [...reading.tags]
    })
    expect(noted).toEqual(['site', ...tags])
    const again = await watch.watch(async (reading) => {
      expect((await cache.get('/it', asPage))?.value.html).toBe('1')
      return [...reading.tags]
    })
    expect(again).toEqual(tags)
  })

  it('does not take what a read within a read depends on for the page’s', async () => {
    const noted = await watch.watch(async (reading) => {
      await cache.get('outer', { kind: 'FETCH', tags: ['site'] })
      await cache.set('inner', value('1'), { fetchCache: true, tags })
      await cache.set('outer', value('2'), { fetchCache: true, tags: ['site'] })
      return [...reading.tags]
    })
    expect(noted).toEqual(['site'])
  })

  it('does not keep what was read before a change, however soon it is asked for again', async () => {
    await watch.watch(async () => {
      await cache.get('read', read)
      await cache.revalidateTag(['figures:2022'], { expire: 0 })
      await cache.set('read', value('old'), { fetchCache: true, tags })
      await cache.set('/it', pageOf('old'), {})
    })
    expect(await cache.get('read', read)).toBeNull()
    expect(await cache.get('/it', asPage)).toBeNull()
  })

  it('does not take what was stored within the millisecond of a change for newer', async () => {
    // As often as it takes for both to fall into one.
    for (let time = 0; time < 50; time += 1) {
      await cache.set('read', value('old'), { fetchCache: true, tags })
      await cache.revalidateTag('figures:2022', { expire: 0 })
      expect(await cache.get('read', read)).toBeNull()
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
    await watch.watch(() => cache.set('read', value('new'), { fetchCache: true, tags }))
    expect((await cache.get('read', read))?.value.data.body).toBe('new')
  })

  it('keeps what depends on other tags', async () => {
    await cache.set('read', value('old'), { fetchCache: true, tags })
    await cache.revalidateTag(['glossary'], { expire: 0 })
    expect((await cache.get('read', read))?.value.data.body).toBe('old')
  })
})
