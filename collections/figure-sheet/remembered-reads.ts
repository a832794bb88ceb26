import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type Find = Payload['db']['find']
type FindOne = Payload['db']['findOne']
type QueryDrafts = Payload['db']['queryDrafts']
type Found = { id: string }

type Reads = Pick<Payload['db'], 'find' | 'findOne' | 'queryDrafts'>

/**
 * A request whose reads of one row by its id are answered from memory, those of `where` read ahead, and those of the newest version of
 * one document from `newest`, by its id, which whoever writes versions keeps up to date. For work that writes versions only: the rows
 * beside them stay as they are. All other reads and writes go to `db`.
 */
export async function readsRemembered(
  collection: CollectionSlug,
  { where, newest, db }: { where: Where; newest: Map<string, object>; db: Reads },
  req: PayloadRequest,
): Promise<PayloadRequest> {
  const ahead = frozen(await db.find<Found>({ collection, where, limit: 0, pagination: false, req }))
  const known = new Map<string, unknown>(ahead.docs.map((doc) => [`${collection} ${doc.id}`, doc]))
  const find = (async (args: Parameters<Find>[0]) => {
    const isAhead = args.collection === collection && JSON.stringify(args.where) === JSON.stringify(where)
    return isAhead && args.limit === 0 && isWhole(args) ? ahead : db.find(args)
  }) as Find
  const findOne = (async (args: Parameters<FindOne>[0]) => {
    const id = (args.where as { id?: { equals?: unknown } } | undefined)?.id?.equals
    if (id === undefined || !isOnly(args.where) || !isWhole(args)) return db.findOne(args)
    const key = `${args.collection} ${id}`
    if (!known.has(key)) known.set(key, frozen(await db.findOne(args)))
    return known.get(key)
  }) as FindOne
  const queryDrafts = (async (args: Parameters<QueryDrafts>[0]) => {
    const id = (args.where as { parent?: { equals?: unknown } } | undefined)?.parent?.equals
    const isPlain = isOnly(args.where) && isWhole(args)
    const version = args.collection === collection && isPlain ? newest.get(String(id)) : undefined
    return version ? { docs: [structuredClone(version)] } : db.queryDrafts(args)
  }) as QueryDrafts
  const remembering = Object.assign(Object.create(db), { find, findOne, queryDrafts })
  const payload: Payload = Object.create(req.payload, { db: { value: remembering } })
  return Object.assign(Object.create(req), { payload, context: { ...req.context } })
}

const isOnly = (where: Where | undefined) => Object.keys(where ?? {}).length === 1
const isWhole = (args: { select?: unknown; joins?: unknown; locale?: unknown }) =>
  !args.select && !args.joins && !args.locale

/** Whoever changed what the next one reads would fail; a copy for each of many reads takes long. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
