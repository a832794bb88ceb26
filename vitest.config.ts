import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { DatabaseName } from './bin/test/loaded/loaded-database.mjs'
import { LongestFirst } from './integration/longest-first.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = {
  '@payload-config': `${root}payload.config.ts`,
  '@': root.replace(/\/$/, ''),
  // Next replaces this marker with an error in client bundles; under
  // Node there is nothing to guard.
  'server-only': `${root}node_modules/server-only/empty.js`,
}

const { MONGODB_TEST_URL, EVERY_SUITE_ON_BOTH, MEASURE_TESTS } = process.env

/** The same files on each database, each file with a database and a folder of its own. */
const integrationOn = (database: DatabaseName, exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name: `integration-${database.toLowerCase()}`,
    include: ['integration/**/*.int.test.ts'],
    exclude,
    provide: { database },
    globalSetup: 'integration/load-once.ts',
    setupFiles: ['integration/quick-passwords.ts', ...(MEASURE_TESTS ? ['integration/measure.ts'] : [])],
    // Not how long a thing should take, but when it is given up on a machine that does much else.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    // Units have as many workers as the machine bears: the two do not run at once.
    sequence: { groupOrder: 1 },
    // The text editor's packages choose their build with a top-level await that
    // Node 20 now and then never ends.
    execArgv: ['--conditions', 'production'],
  },
})

const units = '{app,lib,i18n,components,content,queries,collections,server,bin,bench,docs}/**/*.test.{ts,tsx}'
/**
 * Tests that put something in the place of a module, or load one anew. The others share what
 * they load: three times as fast.
 */
const isolated = units.replace('.test.', '.isolated.test.')

const unitTests = (name: string, files: { include: string[]; exclude?: string[]; isolate?: boolean }) => ({
  extends: true as const,
  test: {
    name,
    // A machine that does much else makes no test fail.
    testTimeout: 120_000,
    // Vitest would leave one core idle.
    maxWorkers: 2,
    ...files,
  },
})

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unitTests('unit', { include: [units], exclude: [isolated], isolate: false }),
      unitTests('unit-isolated', { include: [isolated] }),
      integrationOn('SQLite'),
      ...(MONGODB_TEST_URL
        ? [
            integrationOn('MongoDB', [
              'integration/on-sqlite/**',
              ...(EVERY_SUITE_ON_BOTH ? [] : ['integration/on-one/**']),
            ]),
          ]
        : []),
    ],
  },
})
