import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Columns = { _parentID: AnySQLiteColumn }

/**
 * The texts of a document are rows of a table of their own, which Payload finds by document but
 * indexes by language first. SQLite cannot use that, and would look at all texts of all versions of
 * a collection for every document it reads.
 */
export const textsFoundByDocument: SQLiteSchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables))
    if (name.endsWith('_locales')) {
      const byDocument = (columns: unknown) => index(`${name}_parent_id_idx`).on((columns as Columns)._parentID)
      extendTable({ table, extraConfig: (columns) => ({ _parentIdIdx: byDocument(columns) }) })
    }
  return schema
}
