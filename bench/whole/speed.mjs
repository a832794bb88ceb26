// @ts-check
import { timed } from './asked.mjs'
import { median } from './statistics.mjs'
import { flood, forms, steadily } from './wrk.mjs'

/**
 * Medians of the rounds: answers a second when asked as fast as can be; times in ms when
 * asked half as often; wrong answers.
 * @typedef {{ perSecond: number, p50: number, p99: number, wrong: number }} Speed
 * @typedef {'portal' | 'front' | 'static'} Target
 */

/**
 * Measures each kind of answer on each target, the targets in turn so that what else the
 * machine does falls on all of them.
 * @param {Record<Target, Record<string, string>>} urls by target and kind
 * @param {{ rounds: number, loadSeconds: number }} plan
 * @param {(kind: string) => void} tell
 */
export async function speeds(urls, { rounds, loadSeconds }, tell) {
  /** @type {Record<string, Record<Target, Speed>>} */
  const measured = {}
  const targets = /** @type {Target[]} */ (Object.keys(urls))
  for (const kind of Object.keys(urls.static)) {
    tell(kind)
    const asked = targets.map((target) => ({
      target,
      url: String(urls[target][kind]),
      floods: noLoads(),
      halves: noLoads(),
    }))
    for (const { url } of asked) for (const _ of [1, 2, 3]) await timed(url, { headers: forms })
    for (let round = 0; round < rounds; round += 1) {
      for (const { url, floods } of asked) floods.push(await flood(url, loadSeconds))
      for (const { url, floods, halves } of asked) {
        const half = (median(floods.map(({ perSecond }) => perSecond)) ?? 0) / 2
        halves.push(await steadily(url, loadSeconds, Math.max(half, 1)))
      }
    }
    const entries = asked.map(({ target, floods, halves }) => [target, speedOf(floods, halves)])
    measured[kind] = Object.fromEntries(entries)
  }
  return measured
}

/** @returns {import('./wrk.mjs').Load[]} */
const noLoads = () => []

/**
 * @param {import('./wrk.mjs').Load[]} floods
 * @param {import('./wrk.mjs').Load[]} halves
 * @returns {Speed}
 */
export const speedOf = (floods, halves) => ({
  perSecond: median(floods.map(({ perSecond }) => perSecond)) ?? 0,
  p50: median(halves.map(({ p50 }) => p50)) ?? 0,
  p99: median(halves.map(({ p99 }) => p99)) ?? 0,
  wrong: [...floods, ...halves].reduce((sum, { wrong }) => sum + wrong, 0),
})
