import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { withNewName } from '@/bin/test/loaded/new-name.mjs'

/** Which of the two this run of a file is about. */
export const database = inject('database')

/**
 * Points the settings at a new, empty database and a new folder for uploads, which goes with the
 * last test. To be called before the configuration is imported, which reads the settings once.
 * Gives the file of the database, where SQLite makes one.
 */
export function newDatabase(secret = randomBytes(32).toString('hex')): string {
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-integration-'))
  const file = join(folder, 'test.sqlite')
  Object.assign(process.env, {
    DATABASE_URL: database === 'SQLite' ? `file:${file}` : withNewName(process.env.MONGODB_TEST_URL ?? ''),
    DATA_DIR: folder,
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: secret,
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return file
}
