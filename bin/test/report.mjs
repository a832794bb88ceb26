// @ts-check
import { slowest } from './slowest.mjs'

/**
 * What came of one stage. `skipped` tests are neither passed nor failed.
 * @typedef {{ stage: string, passed: number, failed: number, skipped: number, note: string,
 *   seconds: number, times?: Time[] }} Result
 * @typedef {Pick<Result, 'passed' | 'failed' | 'skipped'>} Counts
 * @typedef {import('./slowest.mjs').Time} Time
 */

/**
 * What a test program's report says.
 * @template Report
 * @typedef {{ counts: (report: Report) => Counts, times: (report: Report) => Time[] }} Reader
 */

/**
 * Counts of Vitest's JSON report.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests?: number }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/**
 * Counts of Playwright's JSON report. A test that passed only when tried again is a
 * failure: it was not understood.
 * @param {{ stats: { expected: number, unexpected: number, flaky:
 *   number, skipped: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * A stage that failed without a failed test (it did not compile, did not start, ran nothing) counts
 * as one failure, so that the totals never look better than the run was.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts & { note: string }}
 */
export function judged(counts, exitCode) {
  const isEmpty = counts.passed + counts.failed === 0
  if (counts.failed > 0) return { ...counts, note: 'failed' }
  if (isEmpty) return { ...counts, failed: 1, note: 'failed: no test ran' }
  if (exitCode !== 0) return { ...counts, failed: 1, note: `failed with code ${exitCode} outside the tests` }
  return { ...counts, note: 'passed' }
}

/**
 * What was slowest in each stage, the table of all stages and, alone on its last line, the totals.
 * @param {Result[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ stage }) => stage.length), 0)
  const rows = results.map(({ stage, passed, failed, skipped, note, seconds }) => {
    const numbers = [passed, failed, skipped].map((count) => String(count).padStart(8)).join('')
    return `${stage.padEnd(width)}${numbers}${seconds.toFixed(1).padStart(8)} s  ${note}`
  })
  const heading = `${''.padEnd(width)}  passed  failed skipped      time`
  const slow = results.map(({ stage, times = [] }) => slowest(stage, times)).filter((text) => text !== '')
  const minutes = results.reduce((total, { seconds }) => total + seconds, 0) / 60
  return [...slow, '', heading, ...rows, `${minutes.toFixed(1)} minutes in all`, '', totals(results)].join('\n')
}

/** @param {Counts[]} results */
function totals(results) {
  const sum = (/** @type {keyof Counts} */ key) => results.reduce((total, result) => total + result[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * The counts of a run from the end of what it printed; none where it came to no totals.
 * @param {string} output
 * @returns {Counts}
 */
export function totalsIn(output) {
  const [, passed = 0, failed = 0, skipped = 0] =
    /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/.exec(output) ?? []
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }
}
