import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type Find = Payload['db']['find']
type FindOne = Payload['db']['findOne']
type QueryDrafts = Payload['db']['queryDrafts']
type Found = { id: string }

type Reads = Pick<Payload['db'], 'find' | 'findOne' | 'queryDrafts'>

/** New versions of documents of one collection, kept until they are written many at a time. */
export type BulkWrites = {
  /** Whoever saves with it makes versions that are kept. Any other write is refused. */
  req: PayloadRequest
  write: ReturnType<Payload['db']['bulkInsert']>['write']
}

/**
 * Its request answers reads of one row by its id from memory, those of `where` read ahead,
 * and those of the newest version of one document from `newest`, by its id, which whoever
 * writes versions keeps up to date: the rows beside the versions stay as they are. All
 * other reads go to the database.
 */
export async function bulkWrites(
  collection: CollectionSlug,
  { where, newest }: { where: Where; newest: Map<string, object> },
  req: PayloadRequest,
): Promise<BulkWrites> {
  const { db, write } = req.payload.db.bulkInsert()
  return { req: await withReadCache(collection, { where, newest, db }, req), write }
}

async function withReadCache(
  collection: CollectionSlug,
  { where, newest, db }: { where: Where; newest: Map<string, object>; db: Reads },
  req: PayloadRequest,
): Promise<PayloadRequest> {
  const ahead = deepFreeze(await db.find<Found>({ collection, where, limit: 0, pagination: false, req }))
  const known = new Map<string, unknown>(ahead.docs.map((doc) => [`${collection} ${doc.id}`, doc]))
  const find = (async (args: Parameters<Find>[0]) => {
    const isAhead = args.collection === collection && JSON.stringify(args.where) === JSON.stringify(where)
    return isAhead && args.limit === 0 && isWhole(args) ? ahead : db.find(args)
  }) as Find
  const findOne = (async (args: Parameters<FindOne>[0]) => {
    const id = (args.where as { id?: { equals?: unknown } } | undefined)?.id?.equals
    if (id === undefined || !isOnly(args.where) || !isWhole(args)) return db.findOne(args)
    const key = `${args.collection} ${id}`
    if (!known.has(key)) known.set(key, deepFreeze(await db.findOne(args)))
    return known.get(key)
  }) as FindOne
  const queryDrafts = (async (args: Parameters<QueryDrafts>[0]) => {
    const id = (args.where as { parent?: { equals?: unknown } } | undefined)?.parent?.equals
    const isPlain = isOnly(args.where) && isWhole(args)
    const version = args.collection === collection && isPlain ? newest.get(String(id)) : undefined
    return version ? { docs: [structuredClone(version)] } : db.queryDrafts(args)
  }) as QueryDrafts
  const caching = Object.assign(Object.create(db), { find, findOne, queryDrafts })
  const payload: Payload = Object.create(req.payload, { db: { value: caching } })
  return Object.assign(Object.create(req), { payload, context: { ...req.context } })
}

const isOnly = (where: Where | undefined) => Object.keys(where ?? {}).length === 1
const isWhole = (args: { select?: unknown; joins?: unknown; locale?: unknown }) =>
  !args.select && !args.joins && !args.locale

/** Whoever changed what the next one reads would fail; a copy for each of many reads takes long. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
