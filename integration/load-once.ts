import type { TestProject } from 'vitest/node'
import { type DatabaseName, type Loaded, loadedDatabase } from '@/bin/test/loaded/loaded-database.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which database the tests of a project run on. */
    database: DatabaseName
    /** The edition as it was loaded into one, to be copied. */
    loaded: Loaded
  }
}

/**
 * Loads the content into a database of each kind, side by side, unless that was done
 * before; the tests begin with copies.
 */
export default async function loadOnce(project: TestProject) {
  const server = process.env.MONGODB_TEST_URL
  const [onSqlite, onMongodb] = await Promise.all([
    loadedDatabase('SQLite'),
    server ? loadedDatabase('MongoDB', server) : undefined,
  ])
  const loaded = project.config.provide.database === 'MongoDB' ? onMongodb : onSqlite
  if (!loaded) throw new Error('MONGODB_TEST_URL names no server')
  project.provide('loaded', loaded)
}
