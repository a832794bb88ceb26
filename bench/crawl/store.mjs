// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Failure } from '../../bin/portal/failure.mjs'
import { root } from '../../bin/portal/root.mjs'

/**
 * What is crawled: a database, what opens it, the port that its addresses
 * name, and where the walk begins.
 * @typedef {{ data: string, secret: string, password: string, port: number, starts: string[] }}
 * Crawl One answer; `body` is the SHA-256 of its bytes, build names taken out.
 * @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer
 * @typedef {Answer & { bytes: Buffer }} Received
 * @typedef {{ answers: Record<string, Answer>, bodyOf: (answer: Answer) => Buffer }} Kept
 */

/** @param {string} name */
export const crawlFolder = (name) => join(root, 'bench/results/crawl', name)

/** An empty folder for a crawl. @param {string} name */
export function newCrawlFolder(name) {
  const folder = crawlFolder(name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** @param {string} name @param {Crawl} crawl */
export const keepCrawl = (name, crawl) => writeFileSync(join(crawlFolder(name), 'crawl.json'), JSON.stringify(crawl))

/**
 * An earlier crawl's database and addresses. Throws a `Failure` where there is none.
 * @param {string} name
 * @returns {Crawl}
 */
export const openedCrawl = (name) => JSON.parse(read(name, 'crawl.json'))

/** Whether a crawl of that name was broken off after its database was made. @param {string} name */
export const isBrokenOff = (name) =>
  existsSync(join(crawlFolder(name), 'crawl.json')) && !existsSync(join(crawlFolder(name), 'answers.json'))

/** @param {string} name @param {Map<string, Received>} answers by their path */
export function keepAnswers(name, answers) {
  const bodies = join(crawlFolder(name), 'bodies')
  mkdirSync(bodies, { recursive: true })
  for (const { body, bytes } of answers.values()) {
    const file = join(bodies, body)
    if (!existsSync(file)) writeFileSync(file, gzipSync(bytes))
  }
  const listed = [...answers].map(([path, { bytes: _, ...answer }]) => [path, answer])
  writeFileSync(join(crawlFolder(name), 'answers.json'), JSON.stringify(Object.fromEntries(listed), null, 1))
}

/** @param {string} name @returns {Kept} */
export const readAnswers = (name) => ({
  answers: JSON.parse(read(name, 'answers.json')),
  bodyOf: ({ body }) => gunzipSync(readFileSync(join(crawlFolder(name), 'bodies', body))),
})

/** @param {string} name @param {string} file */
function read(name, file) {
  const path = join(crawlFolder(name), file)
  if (!existsSync(path)) throw new Failure(`There is no crawl named ${name}: run npm run crawl -- ${name} first.`)
  return readFileSync(path, 'utf8')
}

/** @param {Buffer} bytes */
export const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex')
