import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { writes } from './operations'

/**
 * New documents, and one new version of as many documents, kept until they are asked for
 * and then written many at a time.
 */
export type BulkInsert = {
  /**
   * The database to whoever writes: `create` and `createVersion` keep, reads read what is
   * stored, any other write is refused.
   */
  db: BaseDatabaseAdapter
  /**
   * Writes what was kept, in the transaction of the request; tells after each
   * piece which share of all is written.
   */
  write(req: PayloadRequest, onPiece: (share: number) => Promise<void>): Promise<void>
}

declare module 'payload' {
  interface BaseDatabaseAdapter {
    /**
     * For so many documents that others would wait too long: they are made before the
     * transaction, which then only writes them.
     */
    bulkInsert(): BulkInsert
  }
}

/**
 * How rows of one database are kept: what stands in for parts of its adapter, and
 * what writes them, piece by piece.
 */
export type BulkWriter<T> = (adapter: T) => {
  parts: Partial<T>
  pieces(req: PayloadRequest): Promise<(() => Promise<unknown>)[]>
}

/**
 * Rows of one statement: enough that statements cost little, and so few that
 * others are answered in between.
 */
const pieceLength = 250

export const inPieces = <R>(rows: R[]): R[][] =>
  Array.from({ length: Math.ceil(rows.length / pieceLength) }, (_, index) =>
    rows.slice(index * pieceLength, (index + 1) * pieceLength),
  )

/**
 * Gives an adapter `bulkInsert`. The adapter itself makes the rows, so they are what
 * it would have written one by one.
 */
export function withBulkInsert<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
  keep: BulkWriter<T>,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { create, createVersion } = adapter
      adapter.bulkInsert = () => {
        const { parts, pieces } = keep(adapter)
        const keeping = Object.assign(Object.create(adapter), parts)
        const kept = { create: create.bind(keeping), createVersion: createVersion.bind(keeping) }
        return {
          db: Object.assign(Object.create(adapter), refused, kept),
          write: async (req, onPiece) => {
            const all = await pieces(req)
            for (const [index, write] of all.entries()) {
              await write()
              await onPiece((index + 1) / all.length)
            }
          },
        }
      }
      return adapter
    },
  }
}

const refused = Object.fromEntries(
  writes.map((name) => [name, () => Promise.reject(new Error(`The database cannot keep ${name} for later`))]),
)
