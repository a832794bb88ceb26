import type { PayloadRequest, Where } from 'payload'
import { isPublicEdition } from '../access'
import { type CarriedCollection, carriedCollections, type Stored } from './carried-collections'

/** All that is public of an edition, as stored. Free pages, which belong to no edition, name figures too. */
export type SourceEdition = { id: string; year: number } & Record<CarriedCollection | 'pages', Stored[]>

/** Drafts that somebody is working on are not looked at: what goes on is what was approved. Null where the edition is not public. */
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

async function publicDocs(collection: CarriedCollection | 'pages', where: Where, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<Stored & { state?: unknown; _status?: unknown }>({
    collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    sort: collection === 'editions' ? 'year' : 'code',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
