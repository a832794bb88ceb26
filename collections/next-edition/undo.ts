import type { PayloadRequest, Where } from 'payload'
import { httpError } from '../refusal/http-error'
import { removeInBulk } from '../saving/bulk-save'
import type { EditionRow } from '../stored/editions'
import { inTransaction } from '../stored/in-transaction'
import { all, findRows } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { storedRow } from '../stored/stored-row'
import { countVersions } from '../stored/versions'
import { say } from '../words/words'
import { type CarriedCollection, carriedCollections } from './carried-collections'
import { type MadeFrom, madeFromOf } from './made-from'

/**
 * Whether an edition was made from another and is still as it was made; null
 * when it was not made from another.
 */
export type Undoable = { year: number; at: string; edition: string; isUntouched: boolean }

export async function undoable(id: string, req: PayloadRequest): Promise<Undoable | null> {
  const edition = await editionOf(id, req)
  const made = madeFromOf(edition)
  if (!edition || !made) return null
  const source = await editionOf(made.edition, req)
  const isUntouched = await isAsMade(id, made, req)
  return { year: source?.year ?? edition.year - 1, at: made.at, edition: made.edition, isUntouched }
}

/**
 * Deletes an edition that was made from another, with all that came along. Refused (409) once
 * anything of it was edited, added or deleted.
 */
export function undoNextEdition(id: string, req: PayloadRequest): Promise<{ year: number } | null> {
  return inTransaction(req, async () => {
    const edition = await editionOf(id, req)
    const made = madeFromOf(edition)
    if (!edition || !made) return null
    if (!(await isAsMade(id, made, req)))
      throw httpError(say(req, 'NextEdition.somethingHasChangedInEdition', { year: edition.year }), 409)
    for (const collection of carriedCollections.toReversed())
      await removeInBulk(collection, await docsOf(collection, id, req), req)
    return { year: edition.year }
  })
}

const editionOf = (id: string, req: PayloadRequest) =>
  storedRow<EditionRow & { madeFrom?: unknown }>('editions', id, req)

const ofEdition = (collection: CarriedCollection | 'corrections', id: string): Where =>
  collection === 'editions' ? { id: { equals: id } } : { edition: { equals: id } }

const docsOf = (collection: CarriedCollection | 'corrections', id: string, req: PayloadRequest) =>
  findRows<Stored<{ updatedAt: string }>>(collection, { where: ofEdition(collection, id), sort: 'id', limit: all }, req)

/**
 * As many documents as were made, all of that instant, each with the one version it was
 * made with, and nothing beside them.
 */
async function isAsMade(id: string, { at, documents }: MadeFrom, req: PayloadRequest): Promise<boolean> {
  const expected = { editions: 1, ...documents, corrections: 0 }
  for (const collection of [...carriedCollections, 'corrections'] as const) {
    const docs = await docsOf(collection, id, req)
    if (docs.length !== expected[collection]) return false
    if (docs.some(({ createdAt, updatedAt }) => !isAt(createdAt, at) || !isAt(updatedAt, at))) return false
    if (docs.length === 0) continue
    const versions = await countVersions(collection, { parent: { in: docs.map((doc) => doc.id) } }, req)
    if (versions !== docs.length) return false
  }
  return true
}

/** Databases write an instant in their own ways. */
const isAt = (instant: unknown, at: string) => new Date(instant as string | Date).getTime() === new Date(at).getTime()
