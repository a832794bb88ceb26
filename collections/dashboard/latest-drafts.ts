import type { CollectionSlug, PayloadRequest } from 'payload'
import { type InAllLanguages, titleOf } from '../all-languages'
import { idOf } from '../hooks/id-of'
import { translatedCollections } from '../translations/translated'

export type LatestDraft = {
  collection: CollectionSlug
  id: string
  title: string
  edition: string | null
  savedAt: string
}

type Version = { parent: string; updatedAt: string; version: Record<string, unknown> }

/** Every document whose newest version is not public, the last saved first. Straight from the database: nothing is computed for it. */
export async function latestDrafts(req: PayloadRequest): Promise<LatestDraft[]> {
  const found: LatestDraft[] = []
  for (const collection of translatedCollections) {
    const { docs } = await req.payload.db.findVersions({
      collection,
      where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
      sort: '-updatedAt',
      limit: 200,
      pagination: false,
      req,
    })
    const { useAsTitle } = req.payload.collections[collection].config.admin
    for (const { parent, updatedAt, version } of docs as unknown as Version[]) {
      const id = String(parent)
      const edition = collection === 'editions' ? id : idOf(version.edition)
      const title = titleOf({ ...version, id } as InAllLanguages, useAsTitle ?? 'id')
      found.push({ collection, id, title, edition, savedAt: updatedAt })
    }
  }
  return found.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
}
