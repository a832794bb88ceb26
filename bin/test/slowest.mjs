// @ts-check

/**
 * How long one test took, and the suite it belongs to.
 * @typedef {{ suite: string, test: string, seconds: number }} Time
 *
 * @typedef {{ name: string, assertionResults: { ancestorTitles: string[], fullName: string,
 *   duration?: number | null }[] }} VitestFile
 *
 * @typedef {{ title: string, file?: string, suites?: PlaywrightSuite[], specs?:
 *   PlaywrightSpec[] }} PlaywrightSuite
 * @typedef {{ title: string, tests: { projectName: string, results: { duration:
 *   number }[] }[] }} PlaywrightSpec
 */

/**
 * Times of Vitest's JSON report. A suite is the outermost `describe` of a file, or the file.
 * @param {{ testResults: VitestFile[] }} report
 * @param {string} root the folder that names of files are shown from, with its last slash
 * @returns {Time[]}
 */
export function vitestTimes({ testResults }, root) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, fullName, duration }) => ({
      suite: [name.replace(root, ''), ...ancestorTitles.slice(0, 1)].join(': '),
      test: fullName,
      seconds: (duration ?? 0) / 1000,
    })),
  )
}

/**
 * Times of Playwright's JSON report. A suite is a file in a project.
 * @param {{ suites: PlaywrightSuite[] }} report
 * @returns {Time[]}
 */
export function playwrightTimes({ suites }) {
  return suites.flatMap((suite) => timesWithin(suite, suite.title, []))
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} file
 * @param {string[]} titles
 * @returns {Time[]}
 */
function timesWithin({ suites = [], specs = [] }, file, titles) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, results }) => ({
      suite: `${projectName}: ${file}`,
      test: [projectName, file, ...titles, title].join(' > '),
      seconds: results.reduce((total, { duration }) => total + duration, 0) / 1000,
    })),
  )
  return [...own, ...suites.flatMap((suite) => timesWithin(suite, file, [...titles, suite.title]))]
}

/**
 * The tests and the suites that took longest, longest first, as lines to print.
 * @param {string} stage
 * @param {Time[]} times
 * @param {number} [count] of each
 */
export function slowest(stage, times, count = 10) {
  if (times.length === 0) return ''
  const bySuite = new Map()
  for (const { suite, seconds } of times) bySuite.set(suite, (bySuite.get(suite) ?? 0) + seconds)
  const tests = longest(
    times.map(({ test, seconds }) => [test, seconds]),
    count,
  )
  const suites = longest([...bySuite], count)
  return ['', `${stage}: the slowest tests`, ...tests, `${stage}: the slowest suites`, ...suites].join('\n')
}

/**
 * @param {[name: string, seconds: number][]} entries
 * @param {number} count
 */
function longest(entries, count) {
  return entries
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${name}`)
}
