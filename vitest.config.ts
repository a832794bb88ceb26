import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = {
  '@payload-config': `${root}payload.config.ts`,
  '@': root.replace(/\/$/, ''),
  // Next replaces this marker with an error in client bundles; under Node there is nothing to guard.
  'server-only': `${root}node_modules/server-only/empty.js`,
}

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,lib,i18n,components,content,queries,collections,server,bin,docs}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude: ['node_modules', '.next'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a database and a folder of its own.
          maxWorkers: 2,
          // The text editor's packages choose their build with a top-level await that Node 20 now and then never ends.
          execArgv: ['--conditions', 'production'],
        },
      },
    ],
  },
})
