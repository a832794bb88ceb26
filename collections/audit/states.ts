import type { CollectionSlug, PayloadRequest } from 'payload'

export type Stored = Record<string, unknown> & { id: string; _status?: string | null }

/** A document as it is stored, in all languages: what readers may see of it, and its newest version, which may be a draft. */
export type States = { main: Stored | null; newest: Stored | null }

/** Straight from the database: no hook, no access rule, no figure computed. In the transaction of the request. */
export async function statesOf(collection: CollectionSlug, id: string | number, req: PayloadRequest): Promise<States> {
  const { db, collections } = req.payload
  const main = (await db.findOne({ collection, where: { id: { equals: id } }, req })) as Stored | null
  if (!collections[collection].config.versions) return { main, newest: main }
  const { docs } = await db.queryDrafts({
    collection,
    where: { parent: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  return { main, newest: (docs[0] as Stored | undefined) ?? main }
}
