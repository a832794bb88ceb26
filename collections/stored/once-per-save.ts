import type { CollectionSlug, PayloadRequest, RequestContext } from 'payload'
import { once } from '@/lib/once'
import type { Stored } from './stored'

type Rows = Stored[]

/** What the hooks of one save of one document ask the database, each thing once. Lazily filled; thrown away when the save is over. */
export class SaveReads {
  private readonly known = new Map<string, Promise<unknown>>()

  once<T>(collection: string, what: string, read: () => Promise<T>): Promise<T> {
    return once(this.known, `${collection}:${what}`, read)
  }

  /** A document was written: what is known of its collection is asked again, but the figures of its edition, of which it is one row. */
  written(collection: string, id: string, readRow: (() => Promise<Stored | null>) | null): void {
    const old = [...this.known].filter(([key]) => key.startsWith(`${collection}:`))
    for (const [key] of old) this.known.delete(key)
    for (const [key, rows] of old)
      if (readRow && key.startsWith(ofFigures)) this.known.set(key, replaced(rows as Promise<Rows>, id, readRow))
  }
}

const ofFigures = 'figures:of:'

/** The same rows with the one that was written in its place. */
function replaced(rows: Promise<Rows>, id: string, readRow: () => Promise<Stored | null>): Promise<Rows> {
  const made = Promise.all([rows, readRow()]).then(([before, row]) =>
    before.flatMap((one) => (String(one.id) === id ? (row ?? []) : one)),
  )
  made.catch(() => {})
  return made
}

/** The reads of the save that is under way in a context; null where there is none. */
export const readsOf = ({ saveReads }: RequestContext): SaveReads | null =>
  saveReads instanceof SaveReads ? saveReads : null

/** Whether what is asked in this context is asked once for all steps of a save. */
export const isSave = (context: RequestContext): boolean => readsOf(context) !== null

/** Asks the database what depends on documents of a collection: once in a save of one document, every time elsewhere. */
export const oncePerSave = <T>(
  collection: CollectionSlug,
  what: string,
  req: PayloadRequest,
  read: () => Promise<T>,
): Promise<T> => readsOf(req.context ?? {})?.once(collection, what, read) ?? read()

/** The figures of an edition as they are stored, in the parts that `what` names. */
export const figureRows = <T>(
  edition: string,
  what: string,
  req: PayloadRequest,
  read: () => Promise<T[]>,
): Promise<T[]> => oncePerSave('figures', `of:${edition}:${what}`, req, read)
