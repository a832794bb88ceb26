// @ts-check
import { join } from 'node:path'
import { Failure } from '../../bin/portal/failure.mjs'
import { root } from '../../bin/portal/root.mjs'
import { ended, start } from '../../bin/portal/run.mjs'
import { installSystemPackages, programOn } from '../../bin/test/system-packages.mjs'

/** What a browser reads. */
export const forms = { 'Accept-Encoding': 'gzip, deflate, br' }
/**
 * Enough that the server never waits for us, few enough that nobody is one sender too
 * many in the portal's waiting rooms.
 */
const connections = 32
/** How long each connection rests between two requests when the rate is given, in ms. */
const rest = 50

/**
 * Answers a second, their times in ms (median and 99th percentile), and
 * what went wrong among all answers.
 * @typedef {{ perSecond: number, p50: number, p99: number, answers: number, wrong: number }} Load
 */

/** Debian's wrk, installed where it is not there. Throws a `Failure` that says how to get it. */
export async function installedWrk() {
  const found = () => programOn(process.env.PATH ?? '', ['wrk'])
  if (!found()) await installSystemPackages([['wrk']])
  const path = found()
  if (path) return path
  throw new Failure('The bench needs wrk, and it could not be installed here: apt-get install wrk')
}

/**
 * Asks as fast as the server answers.
 * @param {string} url
 * @param {number} seconds
 */
export const flood = (url, seconds) => wrk(url, seconds, connections, {})

/**
 * Asks that often, from many connections that rest between two requests: one late answer holds back
 * only its own connection, so the others go on finding the server as busy as it is.
 * @param {string} url
 * @param {number} seconds
 * @param {number} perSecond
 * @param {string} [paths] a file of paths to ask for in turn
 */
export function steadily(url, seconds, perSecond, paths) {
  const count = Math.min(800, Math.max(1, Math.round((perSecond * rest) / 1000)))
  const wait = Math.max(1, (count / perSecond) * 1000)
  return wrk(url, seconds, count, { DELAY_MS: String(wait), PATHS: paths })
}

/**
 * @param {string} url
 * @param {number} seconds
 * @param {number} count
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Load>}
 */
async function wrk(url, seconds, count, env) {
  const script = join(root, 'bench/whole/wrk.lua')
  const args = [
    '-t1',
    `-c${count}`,
    `-d${seconds}s`,
    '--timeout',
    '60s',
    '-H',
    `Accept-Encoding: ${forms['Accept-Encoding']}`,
    '-s',
    script,
    url,
  ]
  const child = start(await installedWrk(), args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  const code = await ended(child)
  const line = output.trim().split('\n').at(-1) ?? ''
  if (code !== 0 || !line.startsWith('{')) throw new Failure(`wrk could not ask ${url}:\n${output}`)
  return loadOf(JSON.parse(line))
}

/**
 * What the script wrote.
 * @param {{ answers: number, seconds: number, p50: number, p99: number, refused:
 *   number, failed: number }} written
 * @returns {Load}
 */
export const loadOf = ({ answers, seconds, p50, p99, refused, failed }) => ({
  perSecond: (answers - refused) / seconds,
  p50,
  p99,
  answers,
  wrong: refused + failed,
})
