import { describe, expect, it } from 'vitest'
import { judged, playwrightCounts, summary, totalsIn, vitestCounts } from './report.mjs'

describe('counts', () => {
  it('reads the report of Vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  })

  it('reads the report of Playwright, and takes a flaky test for a failed one', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }
    expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })
})

describe('judged', () => {
  const good = { passed: 3, failed: 0, skipped: 1 }

  it('lets a good run be good', () => {
    expect(judged(good, 0)).toEqual({ ...good, note: 'passed' })
  })

  it('counts a failure outside the tests', () => {
    expect(judged(good, 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('does not count it twice', () => {
    expect(judged({ passed: 3, failed: 2, skipped: 0 }, 1)).toMatchObject({ failed: 2 })
  })

  it('takes a run of nothing, or only of skipped tests, for a failure', () => {
    expect(judged({ passed: 0, failed: 0, skipped: 4 }, 0)).toMatchObject({ failed: 1, note: 'failed: no test ran' })
  })
})

describe('summary', () => {
  const result = { stage: 'Unit', passed: 3, failed: 0, skipped: 0, note: 'passed', seconds: 1.25 }

  it('ends with the totals alone on a line', () => {
    const text = summary([result, { ...result, stage: 'Journeys', passed: 2, failed: 1, note: 'failed' }])
    expect(text.split('\n').at(-1)).toBe('5 passed, 1 failed')
    expect(text).toMatch(/^Journeys +2 +1 +0 +1\.\d s {2}failed$/m)
  })

  it('says how long all took and what was slowest, before the table', () => {
    const times = [{ suite: 'format', test: 'amounts', seconds: 0.5 }]
    const text = summary([{ ...result, seconds: 90, times }])
    expect(text).toContain('1.5 minutes in all')
    expect(text.indexOf('Unit: the slowest tests')).toBeLessThan(text.indexOf('passed  failed'))
  })

  it('is understood where one run is a stage of another', () => {
    expect(totalsIn(`${summary([{ ...result, skipped: 2 }])}\n`)).toEqual({ passed: 3, failed: 0, skipped: 2 })
    expect(totalsIn('Error: 3 passed, 0 failed, and then it broke')).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  it('names skipped tests only when there are any', () => {
    expect(
      summary([{ ...result, skipped: 2 }])
        .split('\n')
        .at(-1),
    ).toBe('3 passed, 0 failed, 2 skipped')
  })
})
