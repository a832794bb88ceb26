// @ts-check
import { Failure } from '../../bin/portal/failure.mjs'
import { ended, start } from '../../bin/portal/run.mjs'
import { median } from './statistics.mjs'

/**
 * Of a hundred; LCP and TBT in ms.
 * @typedef {Record<'performance' | 'accessibility' | 'practices' | 'seo' | 'lcp'
 *   | 'cls' | 'tbt', number>} Scores
 */

/**
 * The median of several runs of Lighthouse on a phone, each figure for itself, by kind of page.
 * @param {string} program a Chromium
 * @param {string} origin
 * @param {Record<string, string>} pages
 * @param {number} times
 */
export async function lighthouse(program, origin, pages, times) {
  /** @type {Record<string, Scores>} */
  const scored = {}
  for (const [kind, path] of Object.entries(pages)) {
    /** @type {Scores[]} */
    const runs = []
    for (let time = 0; time < times; time += 1) runs.push(await scores(program, origin + path))
    scored[kind] = medians(runs)
  }
  return scored
}

/** @param {Scores[]} runs at least one */
export function medians(runs) {
  const names = /** @type {(keyof Scores)[]} */ (Object.keys(runs[0] ?? {}))
  const entries = names.map((name) => [name, median(runs.map((run) => run[name]))])
  return /** @type {Scores} */ (Object.fromEntries(entries))
}

/** @param {string} program @param {string} url @returns {Promise<Scores>} */
async function scores(program, url) {
  const flags = ['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting']
  const browser = '--chrome-flags=--headless --no-sandbox --disable-dev-shm-usage'
  const env = { CHROME_PATH: program }
  const args = ['node_modules/lighthouse/cli/index.js', url, ...flags, browser]
  const child = start(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = ['', '']
  for (const [index, stream] of [child.stdout, child.stderr].entries())
    stream?.on('data', (chunk) => {
      said[index] += chunk
    })
  const code = await ended(child)
  const [report = '', errors] = said
  if (code !== 0 || !report.startsWith('{')) throw new Failure(`Lighthouse could not look at ${url}:\n${errors}`)
  return scoresOf(JSON.parse(report))
}

/**
 * @param {{ categories: Record<string, { score: number | null }>, audits: Record<string, {
 *   numericValue?: number }> }} report
 * @returns {Scores}
 */
export function scoresOf({ categories, audits }) {
  const score = (/** @type {string} */ name) => Math.round((categories[name]?.score ?? Number.NaN) * 100)
  const value = (/** @type {string} */ name) => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
  }
}
