import type { CollectionSlug, PayloadRequest } from 'payload'
import { everyLanguage } from '@/i18n/locales'
import { isPublicEdition } from '../access/access'
import type { PublicState } from '../context/save-context'
import { currentEdition, type EditionRow } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { publicPairs } from '../stored/public-pairs'
import { storedRow } from '../stored/stored-row'
import { publicNumbers } from './data-state'

/** What this request would leave of a document to be read by anybody. */
export async function publicState(
  collection: CollectionSlug,
  id: string,
  edition: string | null,
  req: PayloadRequest,
): Promise<PublicState> {
  const [pair] = await publicPairs(req.payload, collection, { where: { id: { equals: id } } }, req.transactionID)
  const holdsNumbers = edition !== null && (collection === 'figures' || collection === 'editions')
  const numbers = holdsNumbers ? await publicNumbers(edition, req) : { readings: [], version: null }
  return { pair: pair ? everyLanguage((locale) => ({ ...pair[locale] })) : null, ...numbers }
}

/**
 * The public edition a document is read with; null where that is not public,
 * so that nothing of it is either.
 */
export async function publicEditionOf(
  collection: string,
  doc: { id?: unknown; edition?: unknown },
  req: PayloadRequest,
): Promise<EditionRow | null> {
  const id = collection === 'editions' ? idOf(doc.id) : (idOf(doc.edition) ?? (await currentEdition(req)))
  const stored = id ? await storedRow<EditionRow>('editions', id, req) : null
  return stored && isPublicEdition(stored) ? stored : null
}
