import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import { databaseKind, env } from '@/lib/env'
import { payload } from './portal'

export const isSqlite = databaseKind(env()) === 'sqlite'

/** What a transaction of SQLite asks with. */
const inTransaction = (id: unknown) =>
  (payload.db as unknown as SQLiteAdapter).sessions[String(id)]?.db as unknown as LibSQLDatabase

/**
 * Has SQLite refuse, at the commit and not before. MongoDB has no such
 * means: there its driver is told to.
 */
async function spoil(id: unknown): Promise<void> {
  if (isSqlite) {
    const db = inTransaction(id)
    await db.run(sql.raw('CREATE TABLE parents (id INTEGER PRIMARY KEY)'))
    await db.run(sql.raw('CREATE TABLE children (parent REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)'))
    await db.run(sql.raw('INSERT INTO children VALUES (1)'))
    return
  }
  const session = (payload.db as unknown as MongooseAdapter).sessions[String(id)]
  if (!session) throw new Error('No such transaction')
  session.commitTransaction = () => Promise.reject(new Error('The server has not committed'))
}

/** While the work is done no transaction can be committed. */
export async function withoutCommits<T>(work: () => Promise<T>): Promise<T> {
  const { beginTransaction } = payload.db
  payload.db.beginTransaction = async (options) => {
    const id = await beginTransaction.call(payload.db, options)
    await spoil(id)
    return id
  }
  try {
    return await work()
  } finally {
    payload.db.beginTransaction = beginTransaction
  }
}

/** Gives the file of SQLite so many pages and no more; without a number, as many as it likes. */
export async function limitPages(more?: number): Promise<void> {
  const id = await payload.db.beginTransaction()
  const db = inTransaction(id)
  const [{ pages } = { pages: 0 }] = await db.all<{ pages: number }>(
    sql.raw('SELECT page_count AS pages FROM pragma_page_count'),
  )
  await db.run(sql.raw(`PRAGMA max_page_count = ${more === undefined ? 2 ** 31 : pages + more}`))
  await payload.db.rollbackTransaction(String(id))
}

/** While the work is done no version can be stored. */
export async function withoutVersions<T>(work: () => Promise<T>): Promise<T> {
  if (!isSqlite) {
    const { versions } = payload.db as unknown as MongooseAdapter
    const { glossary } = versions
    if (!glossary) throw new Error('No such collection')
    versions.glossary = new Proxy(glossary, {
      get: (model, name) =>
        name === 'create' ? () => Promise.reject(new Error('No versions')) : Reflect.get(model, name, model),
    })
    return work().finally(() => {
      versions.glossary = glossary
    })
  }
  const { client } = payload.db as unknown as { client: { execute(statement: string): Promise<unknown> } }
  await client.execute(
    "CREATE TRIGGER no_versions BEFORE INSERT ON _glossary_v BEGIN SELECT RAISE(FAIL, 'No versions'); END",
  )
  return work().finally(() => client.execute('DROP TRIGGER no_versions'))
}
