import type { CollectionSlug, JsonObject, TypeWithVersion, Where } from 'payload'
import { all, countRows, type RowQuery } from './rows'
import { type Caller, type Stored, withoutJoins } from './stored'

/**
 * A version of a document. Its `version` is what the document was then,
 * without an id: that is `parent`.
 */
export type Version<T extends object = Stored> = TypeWithVersion<T> & { autosave?: boolean }

const isNewest: Where = { latest: { equals: true } }

/**
 * The newest version of each document, with what is known of the version itself.
 * Conditions name `parent` and `version.…`.
 */
export async function newestVersions<T extends object = Stored>(
  collection: CollectionSlug,
  { where, limit, ...query }: RowQuery,
  caller: Caller,
): Promise<Version<T>[]> {
  const { docs } = await caller.payload.db.findVersions<T>({
    collection,
    where: { and: [where, isNewest] },
    ...query,
    limit,
    pagination: false,
    req: caller,
  })
  return docs
}

/** The newest version of a document, drafts included, as a document; null when there is none. */
export async function newestRow<T extends object = Stored>(
  collection: CollectionSlug,
  id: string | number,
  caller: Caller,
): Promise<(T & { id: string }) | null> {
  // With no other condition, so that work on many documents can answer it from memory.
  const where = { parent: { equals: id } }
  const asked = { collection, where, ...withoutJoins, limit: 1, pagination: false, req: caller }
  const { docs } = await caller.payload.db.queryDrafts<T & { id: string }>(asked)
  return docs[0] ?? null
}

/** The newest version of every document that a condition on `version.…` finds, as documents. */
export async function newestRows<T extends object = Stored>(
  collection: CollectionSlug,
  { where, sort }: Pick<RowQuery, 'where' | 'sort'>,
  caller: Caller,
): Promise<(T & { id: string })[]> {
  const { docs } = await caller.payload.db.queryDrafts<T & { id: string }>({
    collection,
    where,
    sort,
    limit: all,
    pagination: false,
    locale: 'all',
    req: caller,
  })
  return docs
}

/**
 * Adds a version, which becomes the newest of its document; instants as ISO.
 * The database may change `version`.
 */
export async function addVersion(
  collection: CollectionSlug,
  {
    parent,
    version,
    createdAt,
    updatedAt,
    autosave = false,
  }: Pick<Version, 'parent' | 'createdAt' | 'updatedAt' | 'autosave'> & { version: JsonObject },
  caller: Caller,
): Promise<void> {
  await caller.payload.db.createVersion({
    collectionSlug: collection,
    parent,
    versionData: version,
    createdAt,
    updatedAt,
    autosave,
    returning: false,
    req: caller,
  })
}

/** Differs as soon as a document of the collection, or a draft of one, was saved or deleted. */
export async function changeToken(collection: CollectionSlug, caller: Caller): Promise<unknown[]> {
  const [versions, documents] = await Promise.all([
    caller.payload.db.findVersions({ collection, sort: '-updatedAt', limit: 1, req: caller }),
    // With no condition MongoDB only estimates.
    countRows(collection, { id: { exists: true } }, caller),
  ])
  const [newest] = versions.docs
  return [newest?.id, newest?.updatedAt, versions.totalDocs, documents]
}

export async function countVersions(collection: CollectionSlug, where: Where, caller: Caller): Promise<number> {
  return (await caller.payload.db.countVersions({ collection, where, req: caller })).totalDocs
}

export const deleteVersions = (collection: CollectionSlug, where: Where, caller: Caller): Promise<void> =>
  caller.payload.db.deleteVersions({ collection, where, req: caller })
