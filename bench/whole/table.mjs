// @ts-check
import { judge } from './goals.mjs'
import { ratio } from './statistics.mjs'

/** @typedef {import('./results.mjs').Results} Results */

/** The whole run as tables in Markdown, readable at a terminal too. @param {Results} results */
export function tables(results) {
  return [about(results), ...sections(results)].filter((text) => text !== '').join('\n\n')
}

/** @param {Results} results */
function about({ date, version, isQuick, minutes, machine }) {
  const { processor, cores, gigabytes, node, loadBefore, loadAfter } = machine
  const load = loadAfter === undefined ? `${loadBefore}` : `${loadBefore} before, ${loadAfter} after`
  const busy = loadBefore > cores ? ' **Measured beside other work.**' : ''
  const took = minutes === undefined ? '' : `, ${minutes.toFixed(0)} minutes`
  const where = `${processor}, ${cores} cores, ${gigabytes} GB, Node ${node}`
  return `${date} UTC, version ${version}, ${isQuick ? 'quick' : 'whole'} run${took}. ${where}. Load ${load}.${busy}`
}

/** @param {Results} results */
function sections(results) {
  const { weight, lighthouse, speed, publishing, growth, memory, start, build } = results
  return [
    section('Goals', ['Goal', 'Measured', 'Where', ''], goalRows(results)),
    weight && section('Bytes of a page, first visit', weightHeading, Object.entries(weight).map(weightRow)),
    lighthouse && section('Lighthouse, on a phone', lighthouseHeading, Object.entries(lighthouse).map(lighthouseRow)),
    speed &&
      section(
        'Answers a second, and p50 / p99 in ms at half of that',
        speedHeading,
        Object.entries(speed).map(speedRow),
      ),
    publishing && section('Saving and publishing, ms', ['', 'median', 'p95', 'longest'], publishingRows(publishing)),
    growth &&
      section(
        'Growth',
        ['', ...growth.map(({ documents }) => (documents ? `+${documents}` : 'real content'))],
        growthRows(growth),
      ),
    section('Process', ['', ''], processRows({ start, build, memory })),
  ].map((text) => text ?? '')
}

const weightHeading = ['kB', 'requests', 'all', 'document', 'script', 'style', 'font', 'image', 'other']
const lighthouseHeading = ['', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP ms', 'CLS', 'TBT ms']
const speedHeading = [
  '',
  'portal',
  'p50 / p99',
  'front',
  'p50 / p99',
  'static',
  'p50 / p99',
  'portal ×',
  'front ×',
  'wrong',
]

/** @param {Results} results */
const goalRows = (results) =>
  judge(results).map(({ goal, unit, found, isMet }) => [
    goal,
    found ? `${number(found.value)} ${unit}`.trim() : 'not measured',
    found?.where ?? '',
    isMet === null ? '' : isMet ? 'met' : '**not met**',
  ])

/** @param {[string, import('./weight.mjs').Weight]} entry */
const weightRow = ([kind, { requests, total, document, script, style, font, image, other }]) => [
  kind,
  String(requests),
  ...[total, document, script, style, font, image, other].map((bytes) => (bytes / 1000).toFixed(1)),
]

/** @param {[string, import('./lighthouse.mjs').Scores]} entry */
const lighthouseRow = ([kind, { performance, accessibility, practices, seo, lcp, cls, tbt }]) => [
  kind,
  ...[performance, accessibility, practices, seo, lcp].map((value) => value.toFixed(0)),
  cls.toFixed(3),
  tbt.toFixed(0),
]

/** @param {[string, Record<import('./speed.mjs').Target, import('./speed.mjs').Speed>]} entry */
const speedRow = ([kind, { portal, front, static: still }]) => [
  kind,
  ...[portal, front, still].flatMap(({ perSecond, p50, p99 }) => [
    perSecond.toFixed(0),
    `${number(p50)} / ${number(p99)}`,
  ]),
  number(ratio(portal.perSecond, still.perSecond)),
  number(ratio(front.perSecond, still.perSecond)),
  String(portal.wrong + front.wrong + still.wrong),
]

/** @param {NonNullable<Results['publishing']>} publishing */
function publishingRows({ parts, portal, front }) {
  const row = (/** @type {string} */ name, /** @type {import('./results.mjs').Spread} */ { median, p95, longest }) => [
    name,
    ...[median, p95, longest].map(number),
  ]
  return [
    ...Object.entries(parts).map(([name, times]) => row(`a save: ${name}`, times)),
    row('published until answered', portal.save),
    row('first reader after it', portal.fresh),
    row('next reader', portal.cached),
    row('published until visible', portal.visible),
    row('the same, through the front server', front.visible),
  ]
}

/** @param {NonNullable<Results['growth']>} growth */
function growthRows(growth) {
  const [small] = growth
  if (!small) return []
  const row = (
    /** @type {string} */ name,
    /** @type {(site: import('./results.mjs').Grown) => number | null | undefined} */ of,
  ) => [
    name,
    ...growth.map((site) => {
      const times = ratio(of(site), of(small))
      return site === small || times === null ? number(of(site)) : `${number(of(site))} (× ${number(times)})`
    }),
  ]
  return [
    row('figures', ({ figures }) => figures),
    row('start, ms', ({ startMs }) => startMs),
    ...Object.keys(small.answers).flatMap((name) => [
      row(`${name}, first, ms`, ({ answers }) => answers[name]?.firstMs),
      row(`${name}, again, ms`, ({ answers }) => answers[name]?.againMs),
      row(`${name}, kB unpacked`, ({ answers }) => kB(answers[name]?.bytes)),
    ]),
    row('list of figures for the office, ms', ({ listMs }) => listMs),
    row('published until visible, ms', ({ visibleMs }) => visibleMs),
    row('memory, MB', ({ megabytes }) => megabytes),
  ]
}

/** @param {number | null | undefined} bytes */
const kB = (bytes) => (bytes == null ? null : bytes / 1000)

/** @param {Pick<Results, 'start' | 'build' | 'memory'>} results */
function processRows({ start, build, memory }) {
  /** @type {[string, number | null | undefined][]} */
  const rows = [
    ['build, s', build?.seconds],
    ['build with the most content, s', build?.grownSeconds],
    ['start until ready, ms', start?.startMs],
    ...Object.entries(start?.firstPages ?? {}).map(
      ([kind, ms]) => /** @type {[string, number | null]} */ ([`first ${kind} after a start, ms`, ms]),
    ),
    ['memory at rest, MB', memory?.before],
    [`memory after ${memory?.seconds} s of mixed load, MB`, memory?.after],
    ['at most, MB', memory?.peak],
    ['answers meanwhile', memory?.answers],
    ['of which wrong', memory?.wrong],
  ]
  return rows.flatMap(([name, value]) => (value == null ? [] : [[name, number(value)]]))
}

/**
 * Three digits that count; nothing where nothing was measured.
 * @param {number | null | undefined} value
 */
export function number(value) {
  if (value == null || Number.isNaN(value)) return '–'
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return String(Number(value.toPrecision(3)))
}

/**
 * A heading and a table under it, its columns even; nothing without rows.
 * @param {string} title
 * @param {string[]} heading
 * @param {string[][]} rows
 */
export function section(title, heading, rows) {
  if (rows.length === 0) return ''
  const widths = heading.map((cell, column) => Math.max(cell.length, 3, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (/** @type {string[]} */ cells) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [`### ${title}`, '', line(heading), rule, ...rows.map(line)].join('\n')
}
