// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   peer?: boolean, link?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lock
 */

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be
 * missing, being for other platforms; a wrong version of one may not.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes
 *   when an installation is complete
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false
  return Object.entries(wanted.packages ?? {}).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true
    const found = installed.packages?.[path]
    if (!found) return Boolean(optional || devOptional)
    return found.version === version && found.integrity === integrity
  })
}

/** Installs the locked packages when those at hand are not they. */
export async function installPackages() {
  const wanted = readLock('package-lock.json')
  if (!wanted) throw new Failure('package-lock.json is missing or damaged. Take a fresh copy of the portal.')
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return 'already installed'
  // Build tools are development dependencies: without them, under
  // NODE_ENV=production, nothing could be built.
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    failure: `The packages could not be installed. Check the network connection (or the proxy npm is set to use) and the free
disk space (about 1 GB), then run the same command again. npm says:`,
  })
  if (!isInstalled(wanted, readLock('node_modules/.package-lock.json'))) {
    throw new Failure(
      'npm ended without installing everything. Delete the node_modules folder and run the same command again.',
    )
  }
  return 'installed'
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return null
  }
}
