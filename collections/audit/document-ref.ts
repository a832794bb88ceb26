import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../stored/id-of'
import type { Stored } from '../stored/stored'
import { storedRow } from '../stored/stored-row'
import { titleOf } from '../stored/titles'

/** Where a row is about: the document as the office calls it, and the year of its edition. */
export async function documentRefOf(collection: CollectionSlug, doc: Stored | null, req: PayloadRequest) {
  const { config } = req.payload.collections[collection]
  return {
    target: collection,
    documentId: doc ? String(doc.id) : null,
    documentTitle: doc ? titleOf(config, doc) : null,
    editionYear: doc ? await yearOf(collection, doc, req) : null,
  }
}

async function yearOf(collection: CollectionSlug, doc: Stored, req: PayloadRequest): Promise<number | null> {
  if (collection === 'editions') return typeof doc.year === 'number' ? doc.year : null
  const edition = idOf(doc.edition)
  if (!edition) return null
  return (await storedRow<{ year?: number }>('editions', edition, req))?.year ?? null
}
