import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Stored } from '../stored/stored'
import { storedRow } from '../stored/stored-row'
import { newestRow } from '../stored/versions'

/** A document as it is stored, in all languages: what readers may see of it, and its newest version, which may be a draft. */
export type States = { main: Stored | null; newest: Stored | null }

/** Straight from the database: no hook, no access rule, no figure computed. In the transaction of the request. */
export async function statesOf(collection: CollectionSlug, id: string | number, req: PayloadRequest): Promise<States> {
  const main = await storedRow(collection, id, req)
  if (!req.payload.collections[collection].config.versions) return { main, newest: main }
  return { main, newest: (await newestRow(collection, id, req)) ?? main }
}
