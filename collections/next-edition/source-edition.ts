import type { PayloadRequest, Where } from 'payload'
import { isPublicEdition } from '../access/access'
import { all, findRows } from '../stored/rows'
import { type Carried, type CarriedCollection, carriedCollections } from './carried-collections'

/**
 * All that is public of an edition, as stored. Free pages, which belong
 * to no edition, name figures too.
 */
export type SourceEdition = { id: string; year: number } & Record<CarriedCollection | 'pages', Carried[]>

/**
 * Drafts that somebody is working on are not looked at: what goes on is what was approved. Null
 * where the edition is not public.
 */
export async function readSource(id: string, req: PayloadRequest): Promise<SourceEdition | null> {
  const [edition] = await publicDocs('editions', { id: { equals: id } }, req)
  if (!edition || !isPublicEdition(edition)) return null
  const source = { id: String(edition.id), year: Number(edition.year), editions: [edition] } as SourceEdition
  // One after the other: a transaction of MongoDB reads one list at a time.
  for (const collection of carriedCollections)
    if (collection !== 'editions') source[collection] = await publicDocs(collection, { edition: { equals: id } }, req)
  source.pages = await publicDocs('pages', {}, req)
  return source
}

const publicDocs = (collection: CarriedCollection | 'pages', where: Where, req: PayloadRequest): Promise<Carried[]> => {
  const isPublished = { and: [where, { _status: { equals: 'published' } }] }
  const sort = collection === 'editions' ? 'year' : 'code'
  return findRows<Carried>(collection, { where: isPublished, sort, limit: all }, req)
}
