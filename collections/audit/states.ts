import type { CollectionSlug, PayloadRequest } from 'payload'
import { storedRow } from '../hooks/save-reads'
import { withoutJoins } from '../public-pairs'

export type Stored = Record<string, unknown> & { id: string; _status?: string | null }

/** A document as it is stored, in all languages: what readers may see of it, and its newest version, which may be a draft. */
export type States = { main: Stored | null; newest: Stored | null }

/** Straight from the database: no hook, no access rule, no figure computed. In the transaction of the request. */
export async function statesOf(collection: CollectionSlug, id: string | number, req: PayloadRequest): Promise<States> {
  const { db, collections } = req.payload
  const main = await storedRow<Stored>(collection, id, req)
  if (!collections[collection].config.versions) return { main, newest: main }
  const { docs } = await db.queryDrafts({
    collection,
    where: { parent: { equals: id } },
    ...withoutJoins,
    limit: 1,
    pagination: false,
    req,
  })
  return { main, newest: (docs[0] as Stored | undefined) ?? main }
}
