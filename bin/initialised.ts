import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { databaseKind, type Env } from '@/lib/env'
import { sqliteFile } from '@/lib/sqlite-file'

type Settings = Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>

/**
 * The file that says this database was once filled. It lies beside the data, so that it
 * is backed up and moved with them.
 */
export function markerFile(settings: Settings): string {
  if (databaseKind(settings) === 'mongodb') return join(resolve(settings.DATA_DIR), 'mongodb.initialised')
  return `${sqliteFile(settings.DATABASE_URL)}.initialised`
}

export function isInitialised(settings: Settings): boolean {
  return existsSync(markerFile(settings))
}

export function markInitialised(settings: Settings): void {
  const path = markerFile(settings)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    'This database holds content. While this file is here, the portal does not start on an empty one.\n',
  )
}

/**
 * Whether the SQLite file of a database that was once filled is gone: opening it
 * would silently make an empty one.
 */
export function isDatabaseLost(settings: Settings): boolean {
  if (databaseKind(settings) === 'mongodb' || !isInitialised(settings)) return false
  const file = sqliteFile(settings.DATABASE_URL)
  return !existsSync(file) || statSync(file).size === 0
}
