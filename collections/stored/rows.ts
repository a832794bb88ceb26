import type { CollectionSlug, GlobalSlug, SelectType, Sort, Where } from 'payload'
import { type Caller, type Stored, withoutJoins } from './stored'

/**
 * Every row that a condition finds. Whoever asks for it says in
 * `bin/reads-without-bound.ts` why there are few.
 */
export const all = 0

export type RowQuery = {
  where: Where
  /** At most so many, or `all`. */
  limit: number
  /** Without it the whole row. */
  select?: SelectType
  sort?: Sort
  /** In which language texts are sorted; they come in all of them. */
  locale?: string
}

/** What a row is found by: its id, or a condition. */
type Target = string | number | Where

/**
 * Straight from the database, as are all reads and writes of this file: no access
 * rule, no hook, nothing computed.
 */
export async function findRows<T extends object = Stored>(
  collection: CollectionSlug,
  { limit, ...query }: RowQuery,
  caller: Caller,
): Promise<(T & { id: string })[]> {
  const { docs } = await caller.payload.db.find<T & { id: string }>({
    collection,
    ...query,
    ...withoutJoins,
    limit,
    pagination: false,
    req: caller,
  })
  return docs
}

/** The first row that a condition finds; null when there is none. */
export const findRow = <T extends object = Stored>(
  collection: CollectionSlug,
  where: Where,
  caller: Caller,
): Promise<(T & { id: string }) | null> =>
  caller.payload.db.findOne<T & { id: string }>({ collection, where, ...withoutJoins, req: caller })

/** Rows a page at a time, so that a long list is never in memory whole. */
export async function* pagesOfRows<T extends object = Stored>(
  collection: CollectionSlug,
  { limit, ...query }: RowQuery,
  { payload }: Caller,
): AsyncGenerator<(T & { id: string })[]> {
  for (let page = 1; ; page += 1) {
    // MongoDB gives the first page for any, unless it is told to page.
    const asked = { collection, ...query, limit, page, pagination: true }
    const { docs } = await payload.db.find<T & { id: string }>(asked)
    if (docs.length > 0) yield docs
    // Not by the number of pages: MongoDB only estimates how long an unfiltered list is.
    if (docs.length < limit) return
  }
}

export async function countRows(collection: CollectionSlug, where: Where, caller: Caller): Promise<number> {
  return (await caller.payload.db.count({ collection, where, req: caller })).totalDocs
}

/** Adds a row and gives its id. */
export async function createRow(collection: CollectionSlug, data: object, caller: Caller): Promise<string> {
  const { id } = await caller.payload.db.create({ collection, data: { ...data }, req: caller })
  return String(id)
}

/** The same where nobody asks for the id. */
export async function addRow(collection: CollectionSlug, data: object, caller: Caller): Promise<void> {
  await caller.payload.db.create({ collection, data: { ...data }, returning: false, req: caller })
}

/** Changes the fields that `data` names, of one row. */
export async function updateRow(
  collection: CollectionSlug,
  target: Target,
  data: object,
  caller: Caller,
): Promise<void> {
  await caller.payload.db.updateOne({ collection, ...by(target), data: { ...data }, returning: false, req: caller })
}

/**
 * The same, giving the row as it is now, or what of it is selected; null
 * where the condition found none.
 */
export async function updatedRow<T extends object = Stored>(
  collection: CollectionSlug,
  target: Target,
  data: object,
  caller: Caller,
  select?: SelectType,
): Promise<T | null> {
  const asked = { collection, ...by(target), data: { ...data }, select, req: caller }
  return (await caller.payload.db.updateOne(asked)) as T | null
}

/** Writes the row that the condition finds, or a new one. */
export async function putRow(collection: CollectionSlug, where: Where, data: object, caller: Caller): Promise<void> {
  await caller.payload.db.upsert({ collection, where, data: { ...data }, req: caller })
}

export const deleteRows = (collection: CollectionSlug, where: Where, caller: Caller): Promise<void> =>
  caller.payload.db.deleteMany({ collection, where, req: caller })

/** A global in all languages; empty where it was never saved. */
export const globalRow = (slug: GlobalSlug, caller: Caller): Promise<Record<string, unknown>> =>
  caller.payload.db.findGlobal({ slug, req: caller })

const by = (target: Target): { id: string | number } | { where: Where } =>
  typeof target === 'object' ? { where: target } : { id: target }
