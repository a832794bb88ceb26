import { dirname, resolve } from 'node:path'
import { databaseKind, type Env } from '@/lib/env'
import { sqliteFile } from '@/lib/sqlite-file'
import { CommandError } from './command'
import { isDatabaseLost, markerFile } from './initialised'
import { requireWritable } from './portal/folder.mjs'
import { canReachMongodb, mongodbServers } from './reach-mongodb'

/** How long a MongoDB may take to answer, in milliseconds. */
const patience = 5000

/**
 * Refuses a database that cannot be used, before anything is written to it; the error says what to
 * do. Makes the data folder when it is missing.
 */
export async function checkDatabase(settings: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>): Promise<void> {
  requireWritable(resolve(settings.DATA_DIR), 'the uploaded documents and images')
  if (databaseKind(settings) === 'mongodb') await requireMongodb(settings.DATABASE_URL)
  else requireSqlite(settings)
}

async function requireMongodb(url: string): Promise<void> {
  if (await canReachMongodb(url, patience)) return
  // Only hosts: the rest of the address may hold a password.
  const hosts = mongodbServers(url).map(({ host }) => host)
  throw new CommandError(`No MongoDB answers at ${hosts.join(', ')} (DATABASE_URL) within ${patience / 1000} seconds. Check that it runs, that the
address is right and that this machine may reach it. To use the embedded SQLite database instead, remove DATABASE_URL.`)
}

function requireSqlite(settings: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>): void {
  const file = sqliteFile(settings.DATABASE_URL)
  if (isDatabaseLost(settings)) {
    throw new CommandError(`The database ${file} is gone or empty, but it held content:
${markerFile(settings)} says so. Going on would start an empty site in its place. Put the file back from the backup;
or, to really begin again with the 2022 edition alone, delete that .initialised file and run the same command again.`)
  }
  requireWritable(dirname(file), 'the SQLite database')
}
