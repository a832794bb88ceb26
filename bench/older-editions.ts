import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { withoutJoins } from '@/collections/stored/stored'

type Stored = Record<string, unknown> & { id: string }
type Counts = { figures: number; initiatives: number }
type Contents = 'axes' | 'figures' | 'initiatives'

/**
 * Adds a public edition of an earlier year: the axes, initiatives and figures of the newest one,
 * and as many more figures and initiatives as asked for, one figure in a hundred computed from the
 * ninety-nine before it. Gives its id.
 */
export async function addOlderEdition(payload: Payload, year: number, more: Counts): Promise<string> {
  const [source] = await stored(payload, 'editions')
  if (!source) throw new Error('There is no edition to take figures from.')
  const edition = newId()
  const moved = new Map([[source.id, edition]])
  const contents: [Contents, Stored[]][] = []
  for (const collection of ['axes', 'initiatives', 'figures'] as const) {
    const docs = await stored(payload, collection, source.id)
    for (const { id } of docs) moved.set(id, newId())
    contents.push([collection, docs])
  }
  const copies = contents.map(([collection, docs]) => [collection, docs.map((doc) => copyOf(doc, moved))] as const)
  const [axis, initiative, figure] = copies.map(([, docs]) => docs.find(({ formula }) => !operandsIn(formula)[0]))
  if (!axis || !initiative || !figure) throw new Error('The edition has no axes, initiatives and figures.')

  const kept = payload.db.bulkInsert()
  const keep = keeping(kept.db)
  // Documents are written in this order: what an edition leads with is not there yet.
  await keep('editions', { ...copyOf(source, moved), year, leadFigures: [] })
  for (const [collection, docs] of copies) for (const doc of docs) await keep(collection, doc)
  for (const doc of moreInitiatives(initiative, more.initiatives)) await keep('initiatives', doc)
  for (const doc of moreFigures(figure, more.figures)) await keep('figures', doc)
  const transactionID = (await payload.db.beginTransaction()) as string
  await kept.write({ transactionID, payload } as unknown as PayloadRequest, async () => {})
  await payload.db.commitTransaction(transactionID)
  return edition
}

const newId = () => randomBytes(12).toString('hex')
const now = () => new Date().toISOString()
const operandsIn = (formula: unknown) => (formula as { operands?: unknown[] } | null)?.operands ?? []

/** In all languages, as the database gives them: the newest public edition, or what it holds. */
async function stored(payload: Payload, collection: Contents | 'editions', edition?: string): Promise<Stored[]> {
  const isPublished = { _status: { equals: 'published' } }
  const { docs } = await payload.db.find<Stored>({
    collection,
    where: edition ? { and: [isPublished, { edition: { equals: edition } }] } : isPublished,
    sort: edition ? 'code' : '-year',
    limit: edition ? 0 : 1,
    pagination: false,
    ...withoutJoins,
  })
  return docs
}

/** The same document with new ids, of itself and of all it leads to. */
function copyOf(doc: Stored, moved: Map<string, string>): Stored {
  const follow = (value: unknown): unknown => {
    if (typeof value === 'string') return moved.get(value) ?? value
    if (Array.isArray(value)) return value.map(follow)
    if (value === null || typeof value !== 'object' || value instanceof Date) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, follow(part)]))
  }
  return withoutRowIds(follow(doc) as Stored)
}

/** Rows of lists get ids of their own. */
function withoutRowIds(doc: Stored): Stored {
  const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null && 'id' in row
  const entries = Object.entries(doc).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((row) => (isRow(row) ? { ...row, id: newId() } : row)) : value,
  ])
  return Object.fromEntries(entries) as Stored
}

const moreInitiatives = (model: Stored, count: number): Stored[] =>
  Array.from({ length: count }, (_, index) =>
    withoutRowIds({
      ...model,
      id: newId(),
      code: `iniziativa-${index}`,
      title: { it: `Iniziativa numero ${index}`, en: `Initiative number ${index}` },
      slug: { it: `iniziativa-numero-${index}`, en: `initiative-number-${index}` },
    }),
  )

function moreFigures(model: Stored, count: number): Stored[] {
  let operands: string[] = []
  return Array.from({ length: count }, (_, index) => {
    const id = newId()
    const isDerived = index % 100 === 99
    const figure = {
      ...model,
      id,
      code: `dato-${index}`,
      label: { it: `Dato numero ${index}`, en: `Figure number ${index}` },
      kind: 'finance',
      value: isDerived ? operands.reduce((sum, _, place) => sum + 1000 + index - 99 + place, 0) : 1000 + index,
      unit: 'EUR',
      decimals: 2,
      display: 'full',
      target: { value: null, year: null },
      stated: { value: null, precision: null },
      formula: isDerived ? { operation: 'sum', operands } : { operation: null, operands: [] },
    }
    operands = isDerived ? [] : [...operands, id]
    return figure
  })
}

/** Makes a published document and its one version, to be written with all others. */
const keeping =
  (db: ReturnType<Payload['db']['bulkInsert']>['db']) =>
  async (collection: Contents | 'editions', { id, ...doc }: Stored) => {
    const at = now()
    const data = { ...doc, _status: 'published', createdAt: at, updatedAt: at }
    await db.create({ returning: false, collection, customID: id, data: structuredClone(data) })
    await db.createVersion({
      returning: false,
      autosave: false,
      collectionSlug: collection,
      createdAt: at,
      updatedAt: at,
      parent: id,
      versionData: structuredClone(data) as never,
    })
  }
