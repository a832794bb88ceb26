import { once } from '@/lib/once'

type Row = { id: string }

/**
 * What the steps of one save of one document ask the database, each thing once. Lazily filled;
 * thrown away when the save is over.
 */
export class SaveReads {
  private readonly known = new Map<string, Promise<unknown>>()

  once<T>(collection: string, what: string, read: () => Promise<T>): Promise<T> {
    return once(this.known, `${collection}:${what}`, read)
  }

  /**
   * A document was written: what is known of its collection is asked again, but the figures of its
   * edition, of which it is one row.
   */
  written(collection: string, id: string, readRow: (() => Promise<Row | null>) | null): void {
    const old = [...this.known].filter(([key]) => key.startsWith(`${collection}:`))
    for (const [key] of old) this.known.delete(key)
    for (const [key, rows] of old)
      if (readRow && key.startsWith(ofFigures)) this.known.set(key, replaced(rows as Promise<Row[]>, id, readRow))
  }
}

const ofFigures = 'figures:of:'

/** The same rows with the one that was written in its place. */
function replaced(rows: Promise<Row[]>, id: string, readRow: () => Promise<Row | null>): Promise<Row[]> {
  const made = Promise.all([rows, readRow()]).then(([before, row]) =>
    before.flatMap((one) => (String(one.id) === id ? (row ?? []) : one)),
  )
  made.catch(() => {})
  return made
}
