import type { CollectionSlug, PayloadRequest } from 'payload'
import type { States } from '../context/save-context'
import { storedRow } from '../stored/stored-row'
import { newestRow } from '../stored/versions'

/**
 * Straight from the database: no hook, no access rule, no figure computed. In
 * the transaction of the request.
 */
export async function statesOf(collection: CollectionSlug, id: string | number, req: PayloadRequest): Promise<States> {
  const main = await storedRow(collection, id, req)
  if (!req.payload.collections[collection].config.versions) return { main, newest: main }
  return { main, newest: (await newestRow(collection, id, req)) ?? main }
}
