// @ts-check
import { parseArgs } from 'node:util'

/**
 * How much is measured. Times are in seconds.
 * @typedef {{ isQuick: boolean, only: string[], lighthouseKinds: string[] | null, lighthouseTimes:
 *   number, speedKinds: string[] | null, rounds: number, loadSeconds: number, publications: number,
 *   mixedSeconds: number, sizes: number[], buildsAnew: boolean }} Plan null is every kind of page;
 *   sizes are documents, half of them initiatives and half figures
 */

/** Parts of the bench, in the order they are run. */
export const parts = ['weight', 'lighthouse', 'speed', 'publishing', 'growth', 'memory']

/** @type {Omit<Plan, 'only'>} */
const full = {
  isQuick: false,
  lighthouseKinds: null,
  lighthouseTimes: 5,
  speedKinds: null,
  rounds: 2,
  loadSeconds: 2,
  publications: 30,
  mixedSeconds: 600,
  sizes: [2000, 20_000],
  buildsAnew: true,
}

/** The pages that say most, once or twice, and no long waits. @type {Omit<Plan, 'only'>} */
const quick = {
  isQuick: true,
  lighthouseKinds: ['home', 'summary', 'data'],
  lighthouseTimes: 1,
  speedKinds: ['home', 'figure', 'summary', 'data', 'asked data', 'figures.json'],
  rounds: 1,
  loadSeconds: 2,
  publications: 8,
  mixedSeconds: 30,
  sizes: [2000],
  buildsAnew: false,
}

/**
 * Reads `--quick` and `--only weight,speed`. Throws a `TypeError` at anything else.
 * @param {string[]} args
 * @returns {Plan}
 */
export function planOf(args) {
  const { values } = parseArgs({
    args,
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: parts.join(',') } },
  })
  const only = values.only.split(',')
  const unknown = only.filter((part) => !parts.includes(part))
  if (unknown.length > 0) throw new TypeError(`Unknown: ${unknown.join(', ')}. The bench has ${parts.join(', ')}.`)
  return { ...(values.quick ? quick : full), only }
}
