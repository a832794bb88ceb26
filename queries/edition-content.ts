import 'server-only'
import type { DataFromCollectionSlug } from 'payload'
import { type EditionKey, scopeOf } from '@/lib/read-scope'
import { readAsOf } from './dated-states'
import { withTyped } from './draft-typing'
import type { EditionCollection } from './edition-collection'
import { type Pair, type Query, readDrafts, readPublic } from './payload'
import { publicFigures } from './public-figures'
import { publicInitiatives } from './public-initiatives'

/**
 * What an edition holds of a collection, in every language, in the reading its key asks for: what
 * is public, what was public at an instant, or the newest drafts with what their reader is typing.
 * The one place where the three part.
 */
export async function readOf<S extends EditionCollection>(
  collection: S,
  { of, ...query }: Omit<Query, 'where'> & { of: EditionKey },
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const reading = scopeOf(of)
  switch (reading.kind) {
    case 'public':
      return publicOf(collection, reading.year, query)
    case 'dated':
      return readAsOf(collection, reading, await publicOf(collection, reading.year, query), query)
    case 'draft': {
      const drafts = await readDrafts(collection, { ...query, where: { edition: { equals: reading.edition } } })
      return withTyped(collection, reading, drafts, query)
    }
  }
}

/** Of figures and initiatives, which may be ten thousands, only what readers meet. */
async function publicOf<S extends EditionCollection>(
  collection: S,
  year: number,
  query: Query,
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  if (collection === 'figures') return (await publicFigures(year)) as Pair<DataFromCollectionSlug<S>>[]
  if (collection === 'initiatives') return (await publicInitiatives(year)) as Pair<DataFromCollectionSlug<S>>[]
  return readPublic(collection, { ...query, where: { 'edition.year': { equals: year } } })
}
