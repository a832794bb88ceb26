import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type DatabaseName = 'SQLite' | 'MongoDB'

const { DATABASE_URL, MONGODB_TEST_URL } = process.env

/** A run that names its database (by nothing: SQLite) is about that one alone; else SQLite, and MongoDB where a server is given. */
export function isAsked(name: DatabaseName): boolean {
  if (DATABASE_URL === undefined) return name === 'SQLite' || Boolean(MONGODB_TEST_URL)
  return (name === 'MongoDB') === DATABASE_URL.startsWith('mongodb')
}

/**
 * Points the settings at a new, empty database and a new folder for uploads. To be called before the configuration is
 * imported, which reads the settings once. Gives back what removes the folder.
 */
export function newDatabase(name: DatabaseName): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-integration-'))
  const isGiven = DATABASE_URL?.startsWith('mongodb')
  Object.assign(process.env, {
    DATABASE_URL:
      name === 'SQLite' ? `file:${folder}/test.sqlite` : withNewName((isGiven ? DATABASE_URL : MONGODB_TEST_URL) ?? ''),
    DATA_DIR: folder,
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  })
  return () => rmSync(folder, { recursive: true, force: true })
}

/** The same server, another database: what it holds is dropped in the end, so it is never one that exists. */
function withNewName(url: string): string {
  const [, server, , options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(url) ?? []
  if (!server) throw new Error('MONGODB_TEST_URL is to start with mongodb:// or mongodb+srv:// and name a server')
  return `${server}/sintesi_${randomUUID().replaceAll('-', '')}${options}`
}
