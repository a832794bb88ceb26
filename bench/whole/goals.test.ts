import { expect, test } from 'vitest'
import { judge } from './goals.mjs'
import type { Results } from './results.mjs'

const run: Results = {
  date: '2026-12-01 10:00',
  version: '0.1.0',
  isQuick: true,
  machine: { processor: 'x', cores: 2, gigabytes: 8, node: '20', loadBefore: 0 },
}
const page = { requests: 5, total: 60_000, document: 0, script: 0, style: 0, font: 0, image: 0, other: 0 }
const speed = (perSecond: number, p99: number) => ({ perSecond, p50: 1, p99, wrong: 0 })
const goal = (results: Results, name: string) => judge(results).find(({ goal }) => goal.startsWith(name))

test('what was not measured is neither met nor missed', () => {
  expect(new Set(judge(run).map(({ isMet }) => isMet))).toEqual(new Set([null]))
})

test('a goal is judged by the worst page, which is named', () => {
  const weight = { home: page, summary: { ...page, script: 141_000 }, axis: { ...page, script: 9_000 } }
  expect(goal({ ...run, weight }, 'script of a page')).toMatchObject({
    found: { value: 141, where: 'summary' },
    isMet: false,
  })
})

test('home is judged by home alone', () => {
  const weight = { home: { ...page, total: 50_000 }, summary: page }
  expect(goal({ ...run, weight }, 'home, at most 50 kB')).toMatchObject({ found: { where: 'home' }, isMet: true })
  expect(goal({ ...run, weight: { summary: page } }, 'home, at most 50 kB')?.isMet).toBeNull()
})

test('speed is a share of static files, at the slowest kind', () => {
  const at = (portal: number, front: number, p99: number) => ({
    portal: speed(portal, 9),
    front: speed(front, p99),
    static: speed(40_000, 1),
  })
  const results = { ...run, speed: { home: at(10_000, 36_000, 1.5), data: at(400, 20_000, 2) } }
  expect(goal(results, 'answers a second, one process')).toMatchObject({
    found: { value: 0.01, where: 'data' },
    isMet: false,
  })
  expect(goal(results, 'answers a second behind')).toMatchObject({ found: { value: 0.5, where: 'data' }, isMet: false })
  // Twice is not below twice.
  expect(goal(results, 'p99 behind')).toMatchObject({ found: { value: 2, where: 'data' }, isMet: false })
})

test('growth is judged on the largest site', () => {
  const site = (documents: number, visibleMs: number) => ({
    documents,
    figures: documents,
    startMs: 1000,
    answers: {},
    listMs: 100,
    visibleMs,
    megabytes: 300,
  })
  const results = { ...run, growth: [site(0, 100), site(2000, 500), site(20_000, 120)] }
  expect(goal(results, 'growth: published to visible')).toMatchObject({
    found: { value: 1.2, where: '20000 documents' },
    isMet: true,
  })
  expect(goal({ ...run, growth: [site(0, 100)] }, 'growth: published to visible')?.isMet).toBeNull()
})
