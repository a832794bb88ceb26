import type { PayloadRequest } from 'payload'

/**
 * A text that is another as soon as anybody has changed the edition or one of its figures, their drafts included. Quick to read, as a
 * change always leaves another version or another time behind.
 */
export async function stampOf(edition: string, req: PayloadRequest): Promise<string> {
  const { db } = req.payload
  const all = {
    collection: 'figures',
    select: { updatedAt: true },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  } as const
  const ofEdition = { 'version.edition': { equals: edition } }
  const itself = await db.findOne({ collection: 'editions', where: { id: { equals: edition } }, req })
  const figures = await db.find({ ...all, where: { edition: { equals: edition } } })
  const newest = await db.findVersions({ ...all, where: { and: [ofEdition, { latest: { equals: true } }] } })
  return JSON.stringify([itself, figures.docs, newest.docs])
}
