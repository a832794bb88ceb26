import 'server-only'
import type { DataFromCollectionSlug } from 'payload'
import { draftOf } from '@/lib/read-scope'
import { withTyped } from './draft-typing'
import { type Pair, type Query, readDrafts } from './payload'

/**
 * The newest drafts of content that stands outside editions, with what the reader of
 * these drafts is typing into it.
 */
export async function draftsOf<S extends 'glossary' | 'pages'>(
  collection: S,
  key: string,
  query: Query,
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const reading = draftOf(key)
  if (!reading) throw new Error(`Not the key of drafts: ${key}`)
  // The list's own order would be by a translated field, which drafts cannot
  // be ordered by in every database.
  return withTyped(collection, reading, await readDrafts(collection, { ...query, sort: 'code' }), query)
}
