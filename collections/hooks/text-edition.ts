import type { PayloadRequest, Where } from 'payload'
import { publicStates } from '../access'
import { idOf } from './id-of'
import { oncePerSave } from './save-reads'

/**
 * The edition whose figures a text names: its own; an edition's own texts name its figures. What stands outside editions
 * (pages) is read with the newest public edition, or with the newest of all before there is a public one.
 */
export async function editionOfText(
  collection: string,
  doc: { id?: unknown; edition?: unknown },
  req: PayloadRequest,
): Promise<string | null> {
  if (collection === 'editions') return idOf(doc.id)
  if (hasEdition(collection, req)) return idOf(doc.edition)
  return currentEdition(req)
}

/** The id of the newest public edition, else of the newest. By a read of its own: in a transaction MongoDB would look among those committed already. */
export const currentEdition = (req: PayloadRequest): Promise<string | null> =>
  oncePerSave('editions', 'current', req, () => readCurrentEdition(req))

async function readCurrentEdition(req: PayloadRequest): Promise<string | null> {
  const isPublic: Where = { and: [{ _status: { equals: 'published' } }, { state: { in: [...publicStates] } }] }
  for (const where of [isPublic, {}]) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: 'editions',
      where,
      sort: '-year',
      limit: 1,
      pagination: false,
      select: { year: true },
      req,
    })
    if (docs[0]) return String(docs[0].id)
  }
  return null
}

const hasEdition = (collection: string, req: PayloadRequest): boolean =>
  req.payload.collections[collection as 'axes'].config.flattenedFields.some(({ name }) => name === 'edition')
