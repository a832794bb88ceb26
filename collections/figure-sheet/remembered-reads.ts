import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type FindOne = Payload['db']['findOne']
type QueryDrafts = Payload['db']['queryDrafts']
type Found = { id: string }

/**
 * A request whose reads of one row by its id are answered from memory, those of `where` read ahead, and those of the newest version of
 * one document from `newest`, by its id, which whoever writes versions keeps up to date. For work that writes versions only: the rows
 * beside them stay as they are. All other reads and writes go to the database.
 */
export async function readsRemembered(
  collection: CollectionSlug,
  { where, newest }: { where: Where; newest: Map<string, object> },
  req: PayloadRequest,
): Promise<PayloadRequest> {
  const { db } = req.payload
  const { docs } = await db.find<Found>({ collection, where, limit: 0, pagination: false, req })
  const known = new Map<string, unknown>(docs.map((doc) => [`${collection} ${doc.id}`, doc]))
  const findOne = (async (args: Parameters<FindOne>[0]) => {
    const id = (args.where as { id?: { equals?: unknown } } | undefined)?.id?.equals
    const isPlain = Object.keys(args.where ?? {}).length === 1 && !args.select && !args.joins && !args.locale
    if (id === undefined || !isPlain) return db.findOne(args)
    const key = `${args.collection} ${id}`
    if (!known.has(key)) known.set(key, await db.findOne(args))
    return structuredClone(known.get(key))
  }) as FindOne
  const queryDrafts = (async (args: Parameters<QueryDrafts>[0]) => {
    const id = (args.where as { parent?: { equals?: unknown } } | undefined)?.parent?.equals
    const isPlain = Object.keys(args.where ?? {}).length === 1 && !args.select && !args.joins && !args.locale
    const version = args.collection === collection && isPlain ? newest.get(String(id)) : undefined
    return version ? { docs: [structuredClone(version)] } : db.queryDrafts(args)
  }) as QueryDrafts
  const payload: Payload = Object.create(req.payload, {
    db: { value: Object.create(db, { findOne: { value: findOne }, queryDrafts: { value: queryDrafts } }) },
  })
  return Object.assign(Object.create(req), { payload, context: { ...req.context } })
}
