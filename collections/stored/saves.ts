import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'

/** How Payload is to save; what is left out is as in its own operations. */
export type How = {
  locale?: Locale
  draft?: boolean
  depth?: number
  overrideAccess?: boolean
  overrideLock?: boolean
  user?: PayloadRequest['user']
  req?: Partial<PayloadRequest>
}

/**
 * Payload's own operation, with its access rules and hooks, for data whose fields are
 * known only when it runs: no type can tell what they are, and the rules of the
 * collection judge them. Gives the id.
 */
export async function createWith(
  payload: Payload,
  collection: CollectionSlug,
  data: object,
  how: How,
): Promise<{ id: string }> {
  const { id } = await payload.create({ ...how, collection, data } as never)
  return { id: String(id) }
}

/** The same of a document that is there. */
export async function updateWith(
  payload: Payload,
  collection: CollectionSlug,
  id: string | number,
  data: object,
  how: How,
): Promise<void> {
  await payload.update({ ...how, collection, id, data } as never)
}
