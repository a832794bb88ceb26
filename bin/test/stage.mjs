// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { Failure } from '../portal/failure.mjs'
import { ended, start } from '../portal/run.mjs'
import { judged } from './report.mjs'

/**
 * @typedef {import('./report.mjs').Result} Result
 * @typedef {Record<string, string | undefined>} Environment
 * @typedef {(folder: string, args: string[]) => Promise<Result>} Stage
 */

/**
 * Runs one stage and says what came of it; a `Failure` in it is shown and
 * counted, and the next stage still runs.
 * @param {string} stage
 * @param {() => Promise<Omit<Result, 'stage' | 'seconds'>>} work
 * @returns {Promise<Result>}
 */
export async function stage(stage, work) {
  console.log(`\n── ${stage} ${'─'.repeat(Math.max(3, 60 - stage.length))}`)
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  try {
    return { stage, ...(await work()), seconds: seconds() }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    return { stage, passed: 0, failed: 1, skipped: 0, note: 'failed before any test', seconds: seconds() }
  }
}

/**
 * A stage without tests of its own: each command must succeed. A failure counts as one.
 * @param {string[][]} commands arguments for Node
 */
export async function checks(commands) {
  for (const args of commands) {
    const code = await node(args, {})
    if (code !== 0) return { passed: 0, failed: 1, skipped: 0, note: 'failed' }
  }
  return { passed: 0, failed: 0, skipped: 0, note: 'passed' }
}

/**
 * Runs a test program that leaves a JSON report. `read` tells what the report says.
 * @template Report
 * @param {string[]} args arguments for Node
 * @param {{ env: Environment, report: string, read:
 *   import('./report.mjs').Reader<Report> }} options
 */
export async function tests(args, { env, report, read }) {
  const code = await node(args, env)
  if (!existsSync(report)) return judged({ passed: 0, failed: 0, skipped: 0 }, code)
  const written = JSON.parse(readFileSync(report, 'utf8'))
  return { ...judged(read.counts(written), code), times: read.times(written) }
}

/**
 * @param {string[]} args
 * @param {Environment} env
 */
function node(args, env) {
  return ended(start(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }))
}
