// @ts-check
import { comparable } from './comparable.mjs'
import { linksIn, shapeOf } from './links.mjs'
import { digestOf } from './store.mjs'

/** @typedef {import('./store.mjs').Received} Received */

/** Asked side by side: few enough that nobody is told to wait. */
const together = 3
/** How long an answer may take, in ms. */
const patience = 600_000

/** What an answer says beside its body that readers, programs and caches go by. */
const compared = [
  'allow',
  'cache-control',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'content-type',
  'last-modified',
  'link',
  'location',
  'x-robots-tag',
  'x-total-count',
]

/**
 * Asks for every start and for all that answers lead to, level by level, so that two walks over
 * the same site ask for the same.
 * @param {string} origin
 * @param {{ known: string[] | null, starts: string[], headers: Record<string, string>, sample:
 *   number }} plan `known` asks for exactly these; `headers` go with what only the office may read;
 *   of addresses of one shape at most `sample` are asked
 * @returns {Promise<Map<string, Received>>} by path
 */
export async function walk(origin, { known, starts, headers, sample }) {
  /** @type {Map<string, Received>} */
  const answers = new Map()
  /** @type {Map<string, number>} */
  const asked = new Map()
  let level = known ?? starts
  while (level.length > 0) {
    const next = new Set()
    await inParallel(level, async (path) => {
      const answer = await received(origin, path, headers)
      answers.set(path, answer.received)
      if (answer.text !== null) for (const link of linksIn(answer.text, path, origin)) next.add(link)
    })
    console.log(`      ${answers.size} answers`)
    level = known ? [] : [...next].toSorted().filter((path) => !answers.has(path) && isWithin(path))
  }
  return new Map([...answers].toSorted(([one], [other]) => (one < other ? -1 : 1)))

  /** @param {string} path */
  function isWithin(path) {
    const shape = shapeOf(path)
    const count = (asked.get(shape) ?? 0) + 1
    asked.set(shape, count)
    return count <= sample
  }
}

/**
 * @param {string} origin
 * @param {string} path
 * @param {Record<string, string>} headers
 * @returns {Promise<{ received: Received, text: string | null }>} `text` null for what is no text
 */
async function received(origin, path, headers) {
  const isOfOffice = /^\/(?:it\/bozza|en\/draft)\//.test(path)
  const response = await fetch(origin + path, {
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    headers: isOfOffice ? headers : {},
  })
  const raw = Buffer.from(await response.arrayBuffer())
  const isText = /^(?:text\/|application\/(?!vnd|octet)|image\/svg)/.test(response.headers.get('content-type') ?? '')
  const text = isText ? raw.toString('utf8') : null
  const bytes = text === null ? raw : Buffer.from(comparable(text))
  const said = compared.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, name === 'link' ? withoutPreloads(value) : comparable(value)]]
  })
  return {
    received: { status: response.status, headers: Object.fromEntries(said), body: digestOf(bytes), bytes },
    text,
  }
}

/**
 * Which files of the build Next names ahead depends on how soon the first part of a page is made.
 * @param {string} links
 */
const withoutPreloads = (links) =>
  links
    .split(/,\s*(?=<)/)
    .filter((link) => !link.includes('rel=preload'))
    .join(', ')

/** @param {string[]} paths @param {(path: string) => Promise<void>} work */
async function inParallel(paths, work) {
  const left = [...paths]
  const worker = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) await work(path)
  }
  await Promise.all(Array.from({ length: together }, worker))
}
