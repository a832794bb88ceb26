import 'server-only'
import type { DataFromCollectionSlug, Where } from 'payload'
import { type EditionKey, readingOf } from '@/lib/reading'
import { readAsOf } from './dated-states'
import { withTyped } from './draft-typing'
import { type Pair, type Query, readDrafts, readPublic } from './payload'

/** The collections whose documents belong to an edition. */
export type EditionCollection = 'axes' | 'corrections' | 'evaluations' | 'figures' | 'initiatives'

/**
 * What an edition holds of a collection, in every language, in the reading its key asks for: what is public, what was public at
 * an instant, or the newest drafts with what their reader is typing. The one place where the three part.
 */
export async function readOf<S extends EditionCollection>(
  collection: S,
  { of, ...query }: Omit<Query, 'where'> & { of: EditionKey },
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const reading = readingOf(of)
  const ofYear = (year: number): Where => ({ 'edition.year': { equals: year } })
  switch (reading.kind) {
    case 'public':
      return readPublic(collection, { ...query, where: ofYear(reading.year) })
    case 'dated':
      return readAsOf(
        collection,
        reading,
        await readPublic(collection, { ...query, where: ofYear(reading.year) }),
        query,
      )
    case 'draft': {
      const drafts = await readDrafts(collection, { ...query, where: { edition: { equals: reading.edition } } })
      return withTyped(collection, reading, drafts, query)
    }
  }
}
