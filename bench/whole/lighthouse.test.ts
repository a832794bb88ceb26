import { expect, test } from 'vitest'
import { medians, scoresOf } from './lighthouse.mjs'

const report = (performance: number | null, lcp: number) => ({
  categories: {
    performance: { score: performance },
    accessibility: { score: 1 },
    'best-practices': { score: 0.96 },
    seo: { score: 0.92 },
  },
  audits: {
    'largest-contentful-paint': { numericValue: lcp },
    'cumulative-layout-shift': { numericValue: 0 },
    'total-blocking-time': { numericValue: 0 },
  },
})

test('scores are of a hundred, each the median for itself', () => {
  const runs = [report(0.9, 3000), report(0.98, 2000), report(0.95, 900)].map(scoresOf)
  expect(medians(runs)).toEqual({
    performance: 95,
    accessibility: 100,
    practices: 96,
    seo: 92,
    lcp: 2000,
    cls: 0,
    tbt: 0,
  })
})

test('what Lighthouse could not tell is no score', () => {
  expect(scoresOf(report(null, 1)).performance).toBeNaN()
})
