import type { CollectionSlug, PayloadRequest } from 'payload'
import { type InAllLanguages, titleOf } from '../all-languages'
import { idOf } from '../hooks/id-of'
import { storedRow } from '../hooks/save-reads'
import type { Stored } from './states'

/** Where a row is about: the document as the office calls it, and the year of its edition. */
export async function placeOf(collection: CollectionSlug, doc: Stored | null, req: PayloadRequest) {
  const { useAsTitle } = req.payload.collections[collection].config.admin
  return {
    target: collection,
    documentId: doc ? String(doc.id) : null,
    documentTitle: doc ? titleOf(doc as InAllLanguages, useAsTitle ?? 'id') : null,
    editionYear: doc ? await yearOf(collection, doc, req) : null,
  }
}

async function yearOf(collection: CollectionSlug, doc: Stored, req: PayloadRequest): Promise<number | null> {
  if (collection === 'editions') return typeof doc.year === 'number' ? doc.year : null
  const edition = idOf(doc.edition)
  if (!edition) return null
  return (await storedRow<{ id: string; year?: number }>('editions', edition, req))?.year ?? null
}
