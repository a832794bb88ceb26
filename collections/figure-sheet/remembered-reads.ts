import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type FindOne = Payload['db']['findOne']
type Found = { id: string }

/**
 * A request whose reads of one row by its id are answered from memory, some of them read ahead. For work that
 * writes versions only: the rows beside them stay as they are. All other reads and writes go to the database.
 */
export async function readsRemembered(
  collection: CollectionSlug,
  ahead: Where,
  req: PayloadRequest,
): Promise<PayloadRequest> {
  const { db } = req.payload
  const { docs } = await db.find<Found>({ collection, where: ahead, limit: 0, pagination: false, req })
  const known = new Map<string, unknown>(docs.map((doc) => [`${collection} ${doc.id}`, doc]))
  const findOne = (async (args: Parameters<FindOne>[0]) => {
    const id = (args.where as { id?: { equals?: unknown } } | undefined)?.id?.equals
    const isPlain = Object.keys(args.where ?? {}).length === 1 && !args.select && !args.joins && !args.locale
    if (id === undefined || !isPlain) return db.findOne(args)
    const key = `${args.collection} ${id}`
    if (!known.has(key)) known.set(key, await db.findOne(args))
    return structuredClone(known.get(key))
  }) as FindOne
  const payload: Payload = Object.create(req.payload, {
    db: { value: Object.create(db, { findOne: { value: findOne } }) },
  })
  return Object.assign(Object.create(req), { payload, context: { ...req.context } })
}
