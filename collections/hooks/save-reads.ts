import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { withoutJoins } from '../public-pairs'
import { idOf } from './id-of'

/** A document as the database holds it: in all languages, relationships as ids. Whoever reads it changes nothing in it. */
export type StoredRow = Record<string, unknown> & { id: string; _status?: string }

type Rows = StoredRow[]

/** What the hooks of one save of one document ask the database, each thing once. Lazily filled; thrown away when the save is over. */
class SaveReads {
  private readonly known = new Map<string, Promise<unknown>>()

  once<T>(collection: string, what: string, read: () => Promise<T>): Promise<T> {
    const key = `${collection}:${what}`
    const found = this.known.get(key) as Promise<T> | undefined
    if (found) return found
    const made = read()
    this.known.set(key, made)
    // Who asked is told; others ask again.
    made.catch(() => this.known.delete(key))
    return made
  }

  /** A document was written: what is known of its collection is asked again, but the figures of its edition, of which it is one row. */
  written(collection: string, id: string, readRow: (() => Promise<StoredRow | null>) | null): void {
    const old = [...this.known].filter(([key]) => key.startsWith(`${collection}:`))
    for (const [key] of old) this.known.delete(key)
    for (const [key, rows] of old)
      if (readRow && key.startsWith(ofFigures)) this.known.set(key, replaced(rows as Promise<Rows>, id, readRow))
  }
}

const ofFigures = 'figures:of:'

/** The same rows with the one that was written in its place. */
function replaced(rows: Promise<Rows>, id: string, readRow: () => Promise<StoredRow | null>): Promise<Rows> {
  const made = Promise.all([rows, readRow()]).then(([before, row]) =>
    before.flatMap((one) => (String(one.id) === id ? (row ?? []) : one)),
  )
  made.catch(() => {})
  return made
}

const readsOf = ({ saveReads }: RequestContext): SaveReads | null => (saveReads instanceof SaveReads ? saveReads : null)

/** Whether what is asked in this context is asked once for all steps of a save. */
export const isSave = (context: RequestContext): boolean => readsOf(context) !== null

/** Asks the database what depends on documents of a collection: once in a save of one document, every time elsewhere. */
export const oncePerSave = <T>(
  collection: CollectionSlug,
  what: string,
  req: PayloadRequest,
  read: () => Promise<T>,
): Promise<T> => readsOf(req.context ?? {})?.once(collection, what, read) ?? read()

/** A document as it is stored for the public, before or after the save that is under way has written it; null where there is none. */
export const storedRow = <T extends { id: string } = StoredRow>(
  collection: CollectionSlug,
  id: unknown,
  req: PayloadRequest,
): Promise<T | null> =>
  oncePerSave(collection, `row:${id}`, req, () =>
    req.payload.db.findOne<T>({ collection, where: { id: { equals: id } }, ...withoutJoins, req }),
  )

/** The figures of an edition as they are stored, in the parts that `what` names. */
export const figureRows = <T>(
  edition: string,
  what: string,
  req: PayloadRequest,
  read: () => Promise<T[]>,
): Promise<T[]> => oncePerSave('figures', `of:${edition}:${what}`, req, read)

/** Not for many documents in one operation: there each save changes what the next one reads. */
const begin: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id !== undefined) context.saveReads = new SaveReads()
  return args
}

const noteWritten: CollectionAfterChangeHook = ({ collection, context, doc, previousDoc, req }) => {
  const slug = collection.slug as CollectionSlug
  const staysInEdition = idOf(previousDoc?.edition) === idOf(doc.edition)
  readsOf(context)?.written(slug, String(doc.id), staysInEdition ? () => storedRow(slug, doc.id, req) : null)
  return doc
}

const end: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation === 'updateByID') delete req.context.saveReads
  return result
}

/** A collection whose saves ask the database each thing once. To be applied last, around all other hooks. */
export const withSaveReads = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeOperation: [begin, ...(config.hooks?.beforeOperation ?? [])],
    afterChange: [noteWritten, ...(config.hooks?.afterChange ?? [])],
    afterOperation: [...(config.hooks?.afterOperation ?? []), end],
  },
})
