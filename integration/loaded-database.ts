import { copyFileSync } from 'node:fs'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, inject } from 'vitest'
import { readBsonFiles } from '@/bin/test/loaded/bson-files'
import { database, newDatabase } from './database'

// Imported first by a file of tests whose portal begins with the 2022 edition:
// a copy of what was loaded once.
const loaded = inject('loaded')
const file = newDatabase(loaded.secret)
if (database === 'SQLite') copyFileSync(loaded.file, file)
const { closePortal, payload } = await import('./portal')
afterAll(closePortal)
if (database === 'MongoDB') {
  const { connection } = payload.db as unknown as MongooseAdapter
  await readBsonFiles(connection, loaded.folder)
}
