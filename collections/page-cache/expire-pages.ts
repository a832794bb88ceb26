import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { saveContext } from '../context/save-context'
import { isPublishedWithEdition } from '../edition/stored-edition'
import { storedRow } from '../stored/stored-row'
import { invalidate } from './invalidate'
import { tagsOf } from './tags-of'

// What shows a document is made anew when its public text changes: published, unpublished, renamed,
// deleted. Saving a draft changes nothing in public: it is told from unpublishing by the stored
// row, which keeps the published text.

const isPublic = (doc: { _status?: unknown } | null) =>
  Boolean(doc) && (doc?._status === undefined || doc._status === 'published')

const isStoredPublic = async ({ slug }: { slug: string }, id: string, req: PayloadRequest) =>
  isPublic(await storedRow(slug as CollectionSlug, id, req))

/** Not of what is published with its edition, whose own tag every read of its content carries. */
export const recordWhetherPublic: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && !isPublishedWithEdition(context))
    saveContext(context)[`public:${originalDoc.id}`] = await isStoredPublic(collection, originalDoc.id, req)
  return data
}

export const expirePages: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (isPublishedWithEdition(context)) return doc
  const wasPublic = operation === 'update' && Boolean(saveContext(context)[`public:${doc.id}`])
  const isDraftOfPublic = wasPublic && !isPublic(doc) && (await isStoredPublic(collection, doc.id, req))
  if (!isDraftOfPublic && (wasPublic || isPublic(doc))) {
    const before = wasPublic ? await tagsOf(collection.slug, previousDoc, req) : []
    invalidate([...new Set([...(await tagsOf(collection.slug, doc, req)), ...before])])
  }
  return doc
}

export const expireDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isPublic(doc)) invalidate(await tagsOf(collection.slug, doc, req))
  return doc
}

/** The same for a global, which has no drafts. */
export const expireGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  invalidate(await tagsOf(global.slug, doc, req))
  return doc
}
