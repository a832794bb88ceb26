import type { PayloadRequest } from 'payload'
import { currentEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'

/**
 * The edition whose figures a text names: its own; an edition's own texts name its figures. What
 * stands outside editions (pages) is read with the newest public edition, or with the newest of
 * all before there is a public one.
 */
export async function editionOfText(
  collection: string,
  doc: { id?: unknown; edition?: unknown },
  req: PayloadRequest,
): Promise<string | null> {
  if (collection === 'editions') return idOf(doc.id)
  if (hasEdition(collection, req)) return idOf(doc.edition)
  return currentEdition(req)
}

const hasEdition = (collection: string, req: PayloadRequest): boolean =>
  req.payload.collections[collection as 'axes'].config.flattenedFields.some(({ name }) => name === 'edition')
