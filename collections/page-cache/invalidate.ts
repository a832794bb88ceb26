import { revalidateTag } from 'next/cache.js'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { saveContext } from '../context/save-context'
import { isPromotion } from '../edition/stored-edition'
import type { Stored } from '../stored/stored'
import { storedRow } from '../stored/stored-row'

/**
 * Has every page that shows one of these tags rendered anew at its next visit, in both languages.
 * Next carries it out when the request has been handled, that is after the database committed: earlier, a reader could
 * cache the old text again. What is being made meanwhile from the old text is not kept (`deploy/page-cache.mjs`).
 * Outside the server (a command) there is no page cache to refresh: pages cached by another process are renewed at its start.
 */
export function invalidate(tags: string[]) {
  if (!process.env.NEXT_RUNTIME) return
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}

type Tags = (doc: Record<string, unknown>, req: PayloadRequest) => string[] | Promise<string[]>

const isPublic = (doc: { _status?: unknown } | null) =>
  Boolean(doc) && (doc?._status === undefined || doc._status === 'published')

/**
 * Hooks that invalidate what shows a document when its public text changes: published, unpublished, renamed, deleted.
 * Saving a draft changes nothing in public: it is told from unpublishing by the stored row, which keeps the published text.
 */
export function invalidates(tagsOf: Tags) {
  const stored = ({ slug }: { slug: string }, id: string, req: PayloadRequest) =>
    storedRow<Stored>(slug as CollectionSlug, id, req)

  // Published with its edition, whose own tag every read of its content carries.
  const beforeChange: CollectionBeforeChangeHook = async ({
    collection,
    context,
    data,
    operation,
    originalDoc,
    req,
  }) => {
    if (operation === 'update' && !isPromotion(context))
      saveContext(context)[`public:${originalDoc.id}`] = isPublic(await stored(collection, originalDoc.id, req))
    return data
  }

  const afterChange: CollectionAfterChangeHook = async ({ collection, context, doc, previousDoc, operation, req }) => {
    if (isPromotion(context)) return doc
    const wasPublic = operation === 'update' && Boolean(saveContext(context)[`public:${doc.id}`])
    const isDraftOfPublic = wasPublic && !isPublic(doc) && isPublic(await stored(collection, doc.id, req))
    if (!isDraftOfPublic && (wasPublic || isPublic(doc))) {
      const before = wasPublic ? await tagsOf(previousDoc, req) : []
      invalidate([...new Set([...(await tagsOf(doc, req)), ...before])])
    }
    return doc
  }

  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    if (isPublic(doc)) invalidate(await tagsOf(doc, req))
    return doc
  }

  return { beforeChange, afterChange, afterDelete }
}

/** The same for a global, which has no drafts. */
export const invalidatesGlobal =
  (...tags: string[]): GlobalAfterChangeHook =>
  ({ doc }) => {
    invalidate(tags)
    return doc
  }
