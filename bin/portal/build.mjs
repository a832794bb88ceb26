// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { discardBuild, isStamped, stampBuild } from './build-stamp.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** What ends up in a build; tests, tools and documents do not. */
const sourceFolders = [
  'app',
  'collections',
  'components',
  'database',
  'deploy',
  'i18n',
  'lib',
  'messages',
  'migrations',
  'public',
  'queries',
]

/**
 * A fingerprint of everything a build depends on: the sources, the locked
 * packages, and the settings it bakes in.
 * @param {string} folder
 * @param {string} bakedSettings
 */
export function buildFingerprint(folder, bakedSettings) {
  const hash = createHash('sha256').update(`${process.versions.node}\0${bakedSettings}\0`)
  for (const path of sourceFiles(folder)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * The files a build reads, in a stable order.
 * @param {string} folder
 * @returns {string[]}
 */
export function sourceFiles(folder) {
  const atTop = readdirSync(folder).filter((name) => /\.(ts|mjs|json)$/.test(name) && name !== 'next-env.d.ts')
  const below = sourceFolders
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => filesUnder(folder, name))
  // Of `deploy`, the examples for an operator's machine are no part of it.
  return [...atTop, ...below].filter((path) => !/\.(test\.tsx?|conf|service)$/.test(path)).sort()
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(folder, path) {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`
    return entry.isDirectory() ? filesUnder(folder, inner) : [inner]
  })
}

/**
 * Builds unless the finished build at hand was made from the same sources and settings.
 * @param {{ distDir: string, bakedSettings: string }} settings
 * @param {Record<string, string | undefined>} [env]
 */
export async function build({ distDir, bakedSettings }, env = {}) {
  const folder = join(root, distDir)
  const fingerprint = buildFingerprint(root, bakedSettings)
  if (isStamped(folder, fingerprint)) return 'up to date'
  discardBuild(folder)
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    failure: 'The site could not be built. If the sources were changed, fix what is named below and run again:',
  })
  stampBuild(folder, fingerprint)
  return 'built'
}
