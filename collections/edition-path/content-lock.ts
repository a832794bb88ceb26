import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { isContentOpen } from '@/lib/edition-path/steps'
import { isPublishedWithEdition, isTrusted, type StoredEdition, storedEdition } from '../edition/stored-edition'
import { httpError } from '../refusal/http-error'
import { idOf } from '../stored/id-of'
import { findRow } from '../stored/rows'
import { explainLock } from './path-words'

/** Collections whose documents are the content of an edition. */
export const editionContent = ['axes', 'initiatives', 'evaluations', 'figures'] as const

const isContent = (slug: string): boolean => editionContent.some((known) => known === slug)

/**
 * A change of content is refused, through every entry point, while its edition is in other hands.
 */
export function refuseIfLocked({ state, year }: Pick<StoredEdition, 'state' | 'year'>, req: PayloadRequest) {
  const role = (req.user as { role?: string } | null)?.role
  if (!isContentOpen(state, role)) throw httpError(explainLock(state, year, req), 409)
}

/**
 * Saves, as draft or not, and old versions put back. A document is locked by the edition it
 * leaves and by the one it joins.
 */
export const contentIsOpen: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  if (!isContent(collection.slug) || isTrusted(req) || isPublishedWithEdition(context)) return data
  for (const id of new Set([idOf(originalDoc?.edition), idOf(data.edition)])) {
    const edition = id && (await storedEdition(id, req))
    if (edition) refuseIfLocked(edition, req)
  }
  return data
}

export const deletedContentIsOpen: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isContent(collection.slug) || isTrusted(req)) return
  const doc = await findRow(collection.slug as CollectionSlug, { id: { equals: id } }, req)
  const edition = doc && (await storedEdition(idOf(doc.edition), req))
  if (edition) refuseIfLocked(edition, req)
}
