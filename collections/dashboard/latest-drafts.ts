import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../stored/id-of'
import { titleOf } from '../stored/titles'
import { newestVersions } from '../stored/versions'
import { translatedCollections } from '../translation/translated'

export type LatestDraft = {
  collection: CollectionSlug
  id: string
  title: string
  edition: string | null
  savedAt: string
}

/**
 * Every document whose newest version is not public, the last saved first. Straight from the
 * database: nothing is computed for it.
 */
export async function latestDrafts(req: PayloadRequest): Promise<LatestDraft[]> {
  const found: LatestDraft[] = []
  for (const collection of translatedCollections) {
    const { config } = req.payload.collections[collection]
    const asked = { where: { 'version._status': { equals: 'draft' } }, sort: '-updatedAt', limit: 200 }
    for (const { parent, updatedAt, version } of await newestVersions(collection, asked, req)) {
      const id = String(parent)
      const edition = collection === 'editions' ? id : idOf(version.edition)
      const title = titleOf(config, { ...version, id })
      found.push({ collection, id, title, edition, savedAt: updatedAt })
    }
  }
  return found.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
}
