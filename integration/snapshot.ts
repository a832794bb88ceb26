import type { CollectionSlug } from 'payload'
import { payload } from './portal'

/**
 * A document with its languages and all its versions, to compare
 * what was before with what is after.
 */
export async function recordOf(collection: CollectionSlug, id: string) {
  const where = { parent: { equals: id } }
  const [doc, versions] = await Promise.all([
    payload.db.findOne({ collection, where: { id: { equals: id } }, locale: 'all' }),
    payload.db.findVersions({ collection, where, sort: 'createdAt', limit: 0, pagination: false, locale: 'all' }),
  ])
  return structuredClone({ doc, versions: versions.docs })
}

/**
 * A document with its languages, its newest version and how many it has: what a save would
 * change, however long its history.
 */
export async function newestOf(collection: CollectionSlug, id: string) {
  const where = { parent: { equals: id } }
  const newest = { and: [where, { latest: { equals: true } }] }
  const [doc, versions, { totalDocs }] = await Promise.all([
    payload.db.findOne({ collection, where: { id: { equals: id } }, locale: 'all' }),
    payload.db.findVersions({ collection, where: newest, limit: 0, pagination: false, locale: 'all' }),
    payload.db.countVersions({ collection, where }),
  ])
  return structuredClone({ doc, newest: versions.docs, count: totalDocs })
}

/**
 * All the database holds of the content: every document and how many versions there are.
 * What happened to it is in the log.
 */
export async function everything() {
  const slugs = payload.config.collections.map(({ slug }) => slug).filter((slug) => !/^(payload|audit)-/.test(slug))
  const held = await Promise.all(
    slugs.map(async (collection) => {
      const { docs } = await payload.db.find({ collection, limit: 0, pagination: false, sort: 'id', locale: 'all' })
      const isVersioned = Boolean(payload.collections[collection].config.versions)
      const versions = isVersioned ? (await payload.countVersions({ collection })).totalDocs : 0
      return [collection, { docs, versions }] as const
    }),
  )
  return structuredClone(Object.fromEntries(held))
}
