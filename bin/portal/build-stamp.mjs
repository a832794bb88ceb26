// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The mark of a finished build: the fingerprint of what it was made from. A build without it is
 * unfinished, or shows content that is no longer there.
 * @param {string} distDir
 */
const stampOf = (distDir) => join(distDir, 'sintesi-build')

/** @param {string} distDir @param {string} fingerprint */
export function isStamped(distDir, fingerprint) {
  const stamp = stampOf(distDir)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
}

/** @param {string} distDir @param {string} fingerprint */
export function stampBuild(distDir, fingerprint) {
  writeFileSync(stampOf(distDir), fingerprint)
}

/** @param {string} distDir */
export function discardBuild(distDir) {
  rmSync(stampOf(distDir), { force: true })
}
