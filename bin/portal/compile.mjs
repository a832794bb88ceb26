// @ts-check
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { root } from './root.mjs'

/**
 * Compiles a TypeScript command of `bin/`, or of another folder, with all it imports of ours, to
 * one file that Node runs as it is. Gives its path. Starting the CMS takes a third of the time it
 * takes when every file is compiled as it is loaded.
 * @param {string} name
 */
export async function compile(name, source = 'bin') {
  // Imported late: this module is also loaded before anything is installed.
  const { build } = await import('esbuild').catch(() => {
    throw new Failure(
      'The packages are not installed yet. Run `npm run portal` first (or `npm ci`), then this command again.',
    )
  })
  const folder = join(root, 'node_modules/.cache/sintesi')
  const file = join(folder, `${name}.mjs`)
  const unfinished = join(folder, `${name}-${randomUUID()}.mjs`)
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(root, source, `${name}.ts`)],
    outfile: unfinished,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [nextModules],
  })
  // Renamed when whole, as another command, or another portal of the tests, may
  // be starting at the same moment.
  renameSync(unfinished, file)
  return file
}

/** Next names its modules without the extension that Node wants. */
const nextModules = {
  name: 'next-modules',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^next\/[a-z/-]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true }))
  },
}
