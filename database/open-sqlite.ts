import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

/**
 * One connection to a file of SQLite. It is open until it is garbage: what it was
 * asked for keeps it, even closed.
 */
export const openSqlite = (url: string) => drizzle({ connection: { url } }).$client

export type Connection = ReturnType<typeof openSqlite>
