// @ts-check
import { ratio } from './statistics.mjs'

/**
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {{ value: number, where?: string }} Found the worst of what was measured, and on what
 * @typedef {{ goal: string, unit: string, measured: (results: Results) => Found | null, isMet:
 *   (value: number) => boolean }} Goal
 */

const atMost = (/** @type {number} */ most) => (/** @type {number} */ value) => value <= most
const below = (/** @type {number} */ bound) => (/** @type {number} */ value) => value < bound
const atLeast = (/** @type {number} */ least) => (/** @type {number} */ value) => value >= least

/** What the portal is to reach. Sizes in kB of a thousand bytes, as sent. @type {Goal[]} */
export const goals = [
  weighs('script of a page, at most 10 kB', 10, 'script'),
  { ...weighs('home, at most 50 kB', 50, 'total', ['home']) },
  {
    goal: 'home, at most 7 requests',
    unit: '',
    measured: ({ weight }) => most(weight, ({ requests }) => requests, ['home']),
    isMet: atMost(7),
  },
  weighs('full text, at most 90 kB', 90, 'total', ['summary']),
  .../** @type {const} */ (['performance', 'accessibility', 'practices', 'seo']).map((score) => ({
    goal: `Lighthouse, ${score === 'practices' ? 'best practices' : score}, 100`,
    unit: '',
    measured: (/** @type {Results} */ { lighthouse }) => least(lighthouse, (scores) => scores[score]),
    isMet: atLeast(100),
  })),
  shines('LCP below 900 ms', 'ms', 'lcp', below(900)),
  shines('CLS 0', '', 'cls', atMost(0)),
  shines('TBT 0 ms', 'ms', 'tbt', atMost(0)),
  {
    goal: 'answers a second, one process: at least 0.25 of static nginx',
    unit: '×',
    measured: ({ speed }) => least(speed, ({ portal, static: still }) => ratio(portal.perSecond, still.perSecond)),
    isMet: atLeast(0.25),
  },
  {
    goal: 'answers a second behind the front server: at least 0.75 of static nginx',
    unit: '×',
    measured: ({ speed }) => least(speed, ({ front, static: still }) => ratio(front.perSecond, still.perSecond)),
    isMet: atLeast(0.75),
  },
  {
    goal: 'p99 behind the front server: below twice that of static nginx',
    unit: '×',
    measured: ({ speed }) => most(speed, ({ front, static: still }) => ratio(front.p99, still.p99)),
    isMet: below(2),
  },
  ...timesGoals(),
  ...growthGoals(),
]

/**
 * Each goal with what was measured: null where this run did not measure it.
 * @param {Results} results
 */
export const judge = (results) =>
  goals.map(({ goal, unit, measured, isMet }) => {
    const found = measured(results)
    return { goal, unit, found, isMet: found && isMet(found.value) }
  })

/**
 * @param {string} goal
 * @param {number} kB
 * @param {'script' | 'total'} part
 * @param {string[]} [kinds]
 * @returns {Goal}
 */
function weighs(goal, kB, part, kinds) {
  return {
    goal,
    unit: 'kB',
    measured: ({ weight }) => most(weight, (page) => page[part] / 1000, kinds),
    isMet: atMost(kB),
  }
}

/**
 * @param {string} goal
 * @param {string} unit
 * @param {'lcp' | 'cls' | 'tbt'} audit
 * @param {Goal['isMet']} isMet
 * @returns {Goal}
 */
function shines(goal, unit, audit, isMet) {
  return { goal, unit, measured: ({ lighthouse }) => most(lighthouse, (scores) => scores[audit]), isMet }
}

/** @returns {Goal[]} */
function timesGoals() {
  const ms = 'ms'
  const just = (/** @type {number | null | undefined} */ value) => (value == null ? null : { value })
  return [
    {
      goal: 'first page of each kind after a start, below 500 ms',
      unit: ms,
      measured: ({ start }) => most(start?.firstPages, (value) => value),
      isMet: below(500),
    },
    {
      goal: 'published to visible, p95 below 500 ms',
      unit: ms,
      measured: ({ publishing }) => just(publishing?.portal.visible.p95),
      isMet: below(500),
    },
    {
      goal: 'the same through the front server, below 2 s',
      unit: ms,
      measured: ({ publishing }) => just(publishing?.front.visible.longest),
      isMet: below(2000),
    },
    {
      goal: 'a draft saved, below 300 ms',
      unit: ms,
      measured: ({ publishing }) => just(publishing?.parts['a draft saved']?.median),
      isMet: below(300),
    },
    {
      goal: 'a figure published, below 500 ms',
      unit: ms,
      measured: ({ publishing }) => just(publishing?.parts['the same published']?.median),
      isMet: below(500),
    },
  ]
}

/** Of the largest site, measured on the one with the real content alone. @returns {Goal[]} */
function growthGoals() {
  const ends = (/** @type {Results} */ { growth = [] }) => ({ small: growth[0], large: growth.slice(1).at(-1) })
  const grows = (
    /** @type {string} */ goal,
    /** @type {(site: NonNullable<Results['growth']>[number]) => number | null} */ of,
  ) => ({
    goal: `${goal}, at most 1.3 times`,
    unit: '×',
    measured: (/** @type {Results} */ results) => {
      const { small, large } = ends(results)
      const value = small && large ? ratio(of(large), of(small)) : null
      return value === null || !large ? null : { value, where: `${large.documents} documents` }
    },
    isMet: atMost(1.3),
  })
  return [
    grows('growth: first home after a start', ({ answers }) => answers['first home']?.firstMs ?? null),
    grows('growth: page of a figure, first', ({ answers }) => answers.figure?.firstMs ?? null),
    grows('growth: published to visible', ({ visibleMs }) => visibleMs),
    grows('growth: memory', ({ megabytes }) => megabytes),
    grows('growth: start', ({ startMs }) => startMs),
    {
      goal: 'growth: list of figures for the office, below 1.5 s',
      unit: 'ms',
      measured: (results) => {
        const { large } = ends(results)
        return large?.listMs == null ? null : { value: large.listMs, where: `${large.figures} figures` }
      },
      isMet: below(1500),
    },
    {
      goal: 'build time, whatever the content: at most 1.1 times',
      unit: '×',
      measured: ({ build }) => {
        const value = ratio(build?.grownSeconds, build?.seconds)
        return value === null ? null : { value }
      },
      isMet: atMost(1.1),
    },
  ]
}

/**
 * The largest value over all kinds, and of which kind it is; null where there is none.
 * @template T
 * @param {Record<string, T> | undefined} byKind
 * @param {(measured: T) => number | null} of
 * @param {string[]} [kinds]
 */
function most(byKind, of, kinds) {
  return values(byKind, of, kinds).toSorted((a, b) => b.value - a.value)[0] ?? null
}

/**
 * @template T
 * @param {Record<string, T> | undefined} byKind
 * @param {(measured: T) => number | null} of
 */
function least(byKind, of) {
  return values(byKind, of).toSorted((a, b) => a.value - b.value)[0] ?? null
}

/**
 * @template T
 * @param {Record<string, T> | undefined} byKind
 * @param {(measured: T) => number | null} of
 * @param {string[]} [kinds]
 */
function values(byKind = {}, of, kinds = Object.keys(byKind)) {
  return Object.entries(byKind)
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([where, measured]) => {
      const value = of(measured)
      return value === null || Number.isNaN(value) ? [] : [{ value, where }]
    })
}
