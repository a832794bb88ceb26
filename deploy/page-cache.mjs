import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache
const startedAt = Date.now()

/**
 * The server's entry looks at what is read and what expires (`server/lean-pages/tag-watch.ts`).
 * Without it there is none to tell.
 */
const watch = () => globalThis[Symbol.for('sintesi.tagWatch')]

/**
 * What something that is kept depends on: a read says it when it asks, a
 * page in what Next kept with it.
 */
const tagsOf = (value, context) =>
  context?.tags ??
  String(value?.headers?.['x-next-cache-tags'] ?? '')
    .split(',')
    .filter(Boolean)

/** `/it/editions/2022@2026-11-23T140509/data` */
const isOfAnInstant = (key) => /\/editions\/\d{4}(?:@|%40)/.test(key)

/**
 * Next's own page cache with five changes.
 *
 * What was cached before this process started is rendered anew at its first visit:
 * Next keeps invalidations in memory only, so a page published just before a stop
 * would otherwise stay old for ever.
 *
 * A page that says `data-status="404"` answers 404 and is not kept. `notFound()`
 * would answer 404 too, but with an empty body for a reader without JavaScript; and
 * invented addresses would fill the disk.
 *
 * A page of an edition as it was at an instant is not kept: there are as many
 * instants as anybody cares to ask for.
 *
 * A page that has moved says where once: Next writes `Location` while it renders and
 * again from what it has just cached.
 *
 * What was made while a tag expired that it depends on is not kept: it may have been read before
 * the change. Next would take what it stored in the millisecond of the change, or later, for newer.
 */
export default class PageCache extends FileSystemCache {
  async get(key, context) {
    if (context?.tags) watch()?.note(context.tags)
    const entry = await super.get(key, context)
    if (!entry || entry.lastModified < startedAt) return null
    const tags = tagsOf(entry.value, context)
    if (watch()?.expiredSince(tags, entry.lastModified)) return null
    watch()?.note(tags)
    return entry
  }

  async set(key, data, context) {
    const tags = tagsOf(data, context)
    // A read within a read tells its tags when it is stored: the page depends on those of
    // the outer one, which it asked for.
    if (!context?.tags) watch()?.note(tags)
    if (watch()?.isLate(tags)) return
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

  async revalidateTag(tags, durations) {
    await super.revalidateTag(tags, durations)
    watch()?.expire([tags].flat())
  }
}
