// @ts-check
import { Failure } from '../portal/failure.mjs'
import { ended, start } from '../portal/run.mjs'
import { front } from './front/front.mjs'
import { journeys } from './journeys.mjs'
import { judged, totalsIn } from './report.mjs'
import { stage } from './stage.mjs'
import { integration, unit } from './stages.mjs'

/** @typedef {import('./stage.mjs').Stage} Stage */

/** Lines of Node that the Node.js project supports, beside the one that runs this. */
const lines = [22, 24, 26]

/** What looks at a part of the pages in the ordinary run. */
const wholePages = ['pages', 'lean-pages', 'embed-heights'].map((name) => `e2e/${name}.spec.ts`)

/**
 * The parts of the long run, each of which can be run alone.
 * @type {Record<string, Stage[]>}
 */
export const longParts = {
  suites: [long(unit), long(integration)],
  pages: [long((folder) => journeys(folder, [...wholePages, '--project=desktop', '--project=office']))],
  front: [front],
  ...Object.fromEntries(lines.map((line) => [`node-${line}`, [onNode(line)]])),
}

/**
 * The stages of the named parts, or of all. Throws a `Failure` at a name that is none.
 * @param {string[]} names
 * @returns {Stage[]}
 */
export function longStages(names) {
  const unknown = names.filter((name) => !(name in longParts))
  if (unknown.length > 0)
    throw new Failure(`Unknown: ${unknown.join(', ')}. The long run has ${Object.keys(longParts).join(', ')}.`)
  return (names.length > 0 ? names : Object.keys(longParts)).flatMap((name) => longParts[name] ?? [])
}

/**
 * The stage with everything that the ordinary run leaves out.
 * @param {Stage} run
 * @returns {Stage}
 */
function long(run) {
  return async (folder, args) => {
    Object.assign(process.env, { LONG: '1', EVERY_SUITE_ON_BOTH: '1' })
    try {
      return await run(folder, args)
    } finally {
      delete process.env.LONG
      delete process.env.EVERY_SUITE_ON_BOTH
    }
  }
}

/**
 * What depends on Node, on another line of it, which the package `node` brings.
 * @param {number} line
 * @returns {Stage}
 */
function onNode(line) {
  return () =>
    stage(`Node ${line}`, async () => {
      const args = ['--yes', '--package', `node@${line}`, '--', 'node', 'bin/test.mjs', 'runtime']
      const child = start('npx', args, { stdio: ['ignore', 'pipe', 'inherit'] })
      let last = ''
      child.stdout?.on('data', (chunk) => {
        process.stdout.write(chunk)
        last = `${last}${chunk}`.slice(-500)
      })
      const code = await ended(child)
      return judged(totalsIn(last), code)
    })
}
