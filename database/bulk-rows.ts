import type { GenericTable, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, eq, inArray } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import { type BulkWriter, inPieces } from './bulk-insert'

type Row = Record<string, unknown>
type Insert = (args: { tableName: string; values: Row | Row[] }) => Promise<Row[]>

/**
 * SQLite: a document is rows of several tables, which the adapter makes and
 * hands to `insert`, main table first.
 */
export const bulkRows: BulkWriter<SQLiteAdapter> = (adapter) => {
  const kept = new Map<string, Row[]>()
  const insert: Insert = async ({ tableName, values }) => {
    const makeId = adapter.tables[tableName]?.id?.defaultFn
    const rows = [values].flat().map((row) => (makeId ? { id: makeId(), ...row } : row))
    if (!kept.has(tableName)) kept.set(tableName, [])
    kept.get(tableName)?.push(...rows)
    return rows
  }
  return {
    // Which version is the newest is written with the versions.
    parts: { insert, execute: async () => {} } as never,
    pieces: async ({ transactionID }) => {
      const db = adapter.sessions[String(await transactionID)]?.db as unknown as LibSQLDatabase
      return [...kept].flatMap(([tableName, all]) => {
        const table = adapter.tables[tableName] as GenericTable
        return inPieces(all).map((rows) => async () => {
          const { latest, parent } = table
          if (latest && parent) {
            const parents = rows.map((row) => row.parent)
            await db
              .update(table)
              .set({ latest: false })
              .where(and(eq(latest, true), inArray(parent, parents)))
          }
          await db.insert(table).values(rows)
        })
      })
    },
  }
}
