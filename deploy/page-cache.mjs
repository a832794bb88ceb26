import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache
const startedAt = Date.now()

/** `/it/editions/2022@2026-11-23T140509/data` */
const isOfAnInstant = (key) => /\/editions\/\d{4}(?:@|%40)/.test(key)

/**
 * Next's own page cache with four changes.
 *
 * What was cached before this process started is rendered anew at its first visit: Next keeps invalidations in memory
 * only, so a page published just before a stop would otherwise stay old for ever.
 *
 * A page that says `data-status="404"` answers 404 and is not kept. `notFound()` would answer 404 too, but with an
 * empty body for a reader without JavaScript; and invented addresses would fill the disk.
 *
 * A page of an edition as it was at an instant is not kept: there are as many instants as anybody cares to ask for.
 *
 * A page that has moved says where once: Next writes `Location` while it renders and again from what it has just cached.
 */
export default class PageCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args)
    return entry && entry.lastModified < startedAt ? null : entry
  }

  async set(key, data, context) {
    if (data?.kind === 'APP_PAGE' && String(data.html).includes('data-status="404"')) {
      data.status = 404
      return
    }
    if (data?.kind === 'APP_PAGE' && isOfAnInstant(key)) return
    if (data?.kind === 'APP_PAGE' && data.headers?.location) {
      await super.set(key, { ...data, headers: { ...data.headers } }, context)
      // `data` is what the first visitor is answered from.
      delete data.headers.location
      return
    }
    return super.set(key, data, context)
  }
}
