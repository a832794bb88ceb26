// @ts-check
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../../bin/portal/root.mjs'
import { median, percentile } from './statistics.mjs'

/**
 * What a run measured. A part that was left out is not there.
 * @typedef {{ median: number | null, p95: number | null, longest: number | null }} Spread in ms
 * @typedef {{ save: Spread, visible: Spread, fresh: Spread, cached: Spread }} Published
 * @typedef {Awaited<ReturnType<typeof
 *   import('./growth.mjs').growth>> & { documents: number }} Grown
 * @typedef {{ date: string, version: string, isQuick: boolean, minutes?: number, machine: {
 *   processor: string, cores: number, gigabytes: number, node: string, loadBefore: number,
 *   loadAfter?: number }, build?: { seconds: number | null, grownSeconds: number | null }, start?:
 *   { startMs: number, firstPages: Record<string, number | null> }, weight?: Record<string,
 *   import('./weight.mjs').Weight>, lighthouse?: Record<string,
 *   import('./lighthouse.mjs').Scores>, speed?: Record<string,
 *   Record<import('./speed.mjs').Target, import('./speed.mjs').Speed>>, publishing?: { parts:
 *   Record<string, Spread>, portal: Published, front: Published }, growth?: Grown[], memory?:
 *   Awaited<ReturnType<typeof import('./memory.mjs').memoryUnderLoad>>, }} Results
 */

/** A run that has measured nothing yet. @param {boolean} isQuick @returns {Results} */
export function newResults(isQuick) {
  const [processor] = cpus()
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    version: version(),
    isQuick,
    machine: {
      processor: processor?.model ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 1e9),
      node: process.versions.node,
      loadBefore: loadNow(),
    },
  }
}

/** How much the machine had to do in the last minute: programs that ran or wanted to. */
export const loadNow = () => Math.round((loadavg()[0] ?? 0) * 10) / 10

/** @param {number[]} values @returns {Spread} */
export const spread = (values) => ({
  median: median(values),
  p95: percentile(values, 0.95),
  longest: percentile(values, 1),
})

/** @param {import('./publish.mjs').Publication[]} publications @returns {Published} */
export const spreads = (publications) => ({
  save: spread(publications.map(({ saveMs }) => saveMs)),
  visible: spread(publications.map(({ visibleMs }) => visibleMs)),
  fresh: spread(publications.map(({ freshMs }) => freshMs)),
  cached: spread(publications.map(({ cachedMs }) => cachedMs)),
})

/** That of the package, and the commit where there is one. */
function version() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  try {
    return `${version} (${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim()})`
  } catch {
    return version
  }
}
