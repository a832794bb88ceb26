import type { PayloadRequest } from 'payload'
import { all, findRow, findRows } from '../stored/rows'
import { newestVersions } from '../stored/versions'

/**
 * A text that is another as soon as anybody has changed the edition or one of its figures, their
 * drafts included. Quick to read, as a change always leaves another version or another time behind.
 */
export async function changeTokenOf(edition: string, req: PayloadRequest): Promise<string> {
  const ofEdition = { edition: { equals: edition } }
  const asked = { select: { updatedAt: true }, sort: 'id', limit: all } as const
  const itself = await findRow('editions', { id: { equals: edition } }, req)
  const figures = await findRows('figures', { ...asked, where: ofEdition }, req)
  const newest = await newestVersions('figures', { ...asked, where: { 'version.edition': ofEdition.edition } }, req)
  return JSON.stringify([itself, figures, newest])
}
