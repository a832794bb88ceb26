import { databaseKind, type Env } from '@/lib/env'
import { type Connection, openSqlite } from './open-sqlite'

/** Somebody else serves this database. The message is for whoever starts the portal. */
export class AlreadyServedError extends Error {}

const held = new Set<Connection>()

/**
 * Makes this process the one that serves its SQLite file, until it ends in whatever way. The lock
 * is one of the system's, which dies with its process: SQLite takes it on an empty file beside the
 * database. Commands do not ask for it. Throws `AlreadyServedError`.
 */
export async function holdServingLock(env: Pick<Env, 'DATABASE_URL'>): Promise<void> {
  if (databaseKind(env) !== 'sqlite') return
  const connection = openSqlite(`${env.DATABASE_URL}.serving`)
  try {
    await connection.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
    throw new AlreadyServedError(
      `Another portal that is running serves ${env.DATABASE_URL}. One only may use an SQLite file: stop the other, or give this one a DATA_DIR of its own.`,
    )
  }
  // Garbage would be closed, and its lock gone.
  held.add(connection)
}
