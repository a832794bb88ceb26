import type { Correction, PublishedState } from '@/payload-types'
import { payload } from './portal'

/** What a change of something public carries, where a test is about another thing. */
export const correction = {
  kind: 'correction',
  reason: { it: 'Il numero era sbagliato.', en: 'The number was wrong.' },
} as const

export const withCorrection = <T extends object>(data: T) => ({ ...data, correction })

const all = { limit: 0, pagination: false } as const

/** What the system recorded of a document, oldest first. */
export async function recordsOf(document: string): Promise<Correction[]> {
  const where = { document: { equals: document } }
  const { docs } = await payload.db.find<Correction>({
    ...all,
    collection: 'corrections',
    where,
    sort: 'at',
    locale: 'all',
  })
  return docs
}

/** What was public of a document until each of its corrections, oldest first. */
export async function formerStatesOf(document: string): Promise<PublishedState[]> {
  const where = { document: { equals: document } }
  const { docs } = await payload.db.find<PublishedState>({
    ...all,
    collection: 'published-states',
    where,
    sort: 'until',
  })
  return docs
}

/** Takes back what the system recorded while a test ran; nothing but the database can. */
export async function forgetRecords() {
  const { docs } = await payload.db.find<Correction>({
    ...all,
    collection: 'corrections',
    where: { at: { exists: true } },
  })
  const ids = docs.map(({ id }) => id)
  await payload.db.deleteMany({ collection: 'published-states', where: {} })
  if (ids.length === 0) return
  await payload.db.deleteVersions({ collection: 'corrections', where: { parent: { in: ids } } })
  await payload.db.deleteMany({ collection: 'corrections', where: { id: { in: ids } } })
}
