import type { CollectionSlug, Where } from 'payload'
import { payload } from '../portal'

type Row = Record<string, unknown> & { id: string; parent?: unknown; version?: { edition?: unknown } }

/**
 * Of every collection of content each document and each version, in all languages, but those of one
 * edition. As text, so that a byte more is a difference. What happened to it is in the log.
 */
export async function dumpWithout(edition: string | null): Promise<Record<string, string>> {
  const slugs = payload.config.collections.map(({ slug }) => slug).filter((slug) => !/^(payload|audit)-/.test(slug))
  const entries: [string, string][] = []
  for (const collection of slugs) {
    const isOther = ({ id, parent, edition: of, version }: Row) =>
      edition === null || ![of, version?.edition, collection === 'editions' ? (parent ?? id) : null].some(is(edition))
    const all = { collection, limit: 0, pagination: false, sort: 'id', locale: 'all' } as const
    const { docs } = await payload.db.find<Row>(all)
    const versions = payload.collections[collection].config.versions ? (await payload.db.findVersions(all)).docs : []
    entries.push([collection, JSON.stringify([docs.filter(isOther), (versions as unknown as Row[]).filter(isOther)])])
  }
  return Object.fromEntries(entries)
}

const is = (id: string) => (held: unknown) => String(held) === id

/** Documents of an edition as stored: every language, ids for relationships. */
export async function storedOf<T = Record<string, unknown>>(collection: CollectionSlug, edition: string) {
  const where: Where = collection === 'editions' ? { id: { equals: edition } } : { edition: { equals: edition } }
  const { docs } = await payload.db.find<T & Stored>({ collection, where, limit: 0, pagination: false, sort: 'id' })
  return docs
}

export type Stored = { id: string; code: string; _status: string; toReview: string[] | null } & Record<string, unknown>
