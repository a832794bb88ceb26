// @ts-check
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../../bin/portal/failure.mjs'
import { runSteps } from '../../bin/portal/steps.mjs'
import { testEnvironment } from '../../bin/test/environment.mjs'
import { seedSteps } from '../../bin/test/seed.mjs'
import { site, whileServed } from '../whole/site.mjs'
import { differences, report } from './differences.mjs'
import { draftStart, prepared } from './prepare.mjs'
import { crawlFolder, isBrokenOff, keepAnswers, newCrawlFolder, openedCrawl, readAnswers } from './store.mjs'
import { walk } from './walk.mjs'

/** @typedef {import('./store.mjs').Crawl} Crawl */

const usage = 'npm run crawl -- <name> [--against <earlier name>] [--sample <addresses of one shape, 0 for all>]'

/**
 * Builds the portal, serves it and keeps every answer under the name. Against an earlier crawl it
 * serves that one's database at that one's address, asks for the same and says what is different.
 * @param {string[]} args
 */
export async function main(args) {
  const { name, against, sample } = planOf(args)
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-crawl-'))
  try {
    const base = testEnvironment(folder)
    /** @type {Context} */
    const context = {}
    await runSteps(stepsOf({ name, against, sample }, base, join(folder, 'seed')), context, process.stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (against) compare(against, name)
}

/**
 * @typedef {{ seed?: import('../../bin/test/seed.mjs').Seed, crawl?: Crawl }} Context
 * @typedef {import('../../bin/test/stage.mjs').Environment} Environment
 * @typedef {{ name: string, against: string | null, sample: number }} Plan
 */

/**
 * A later crawl is built beside the earlier one's database, so that nothing has to be loaded.
 * @param {Plan} plan
 * @param {Environment} base
 * @param {string} folder of the database to build beside
 * @returns {import('../../bin/portal/steps.mjs').Step<Context>[]}
 */
function stepsOf(plan, base, folder) {
  const { name, against } = plan
  const [load, build] = seedSteps(base, folder)
  if (!load || !build) throw new Failure('There is nothing to build.')
  const last = { title: 'Every answer', run: (/** @type {Context} */ { crawl }) => crawled(crawl, plan, base) }
  if (against) return [{ title: `Database of the crawl ${against}`, run: opened }, build, last]
  return [load, build, { title: 'Content to be crawled', run: made }, last]

  /** @param {Context} context */
  function opened(context) {
    const crawl = openedCrawl(String(against))
    newCrawlFolder(name)
    cpSync(crawl.data, folder, { recursive: true })
    Object.assign(context, { crawl, seed: { folder, secret: crawl.secret, password: crawl.password } })
    return 'copied'
  }

  /** @param {Context} context */
  async function made(context) {
    if (!context.seed) throw new Failure('There is no content to crawl.')
    const isResumed = isBrokenOff(name)
    context.crawl = isResumed ? openedCrawl(name) : await prepared(name, context.seed, base)
    return `${isResumed ? 'as the crawl that was broken off left it' : 'kept'} in ${crawlFolder(name)}`
  }
}

/**
 * @param {Crawl | undefined} crawl
 * @param {Plan} plan
 * @param {Environment} base
 */
async function crawled(crawl, { name, against, sample }, base) {
  if (!crawl) throw new Failure('There is no content to crawl.')
  const copy = await site('crawl', { ...base, PAYLOAD_SECRET: crawl.secret }, crawl.data, crawl.port)
  try {
    const answers = await whileServed(copy, async ({ address }) => {
      const office = await draftStart(address, crawl.password)
      const known = against ? Object.keys(readAnswers(against).answers) : null
      return walk(address, { known, starts: [...crawl.starts, ...office.starts], headers: office.headers, sample })
    })
    keepAnswers(name, answers)
    return `${answers.size} answers`
  } finally {
    await copy.remove()
  }
}

/** @param {string} earlier @param {string} later */
function compare(earlier, later) {
  const [before, after] = [readAnswers(earlier), readAnswers(later)]
  const found = differences(before.answers, after.answers)
  console.log(report(found, before, after))
  if (found.length > 0) process.exitCode = 1
}

/** @param {string[]} args */
function planOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { against: { type: 'string' }, sample: { type: 'string', default: '10' } },
  })
  const [name] = positionals
  if (positionals.length !== 1 || !name || ![name, values.against ?? name].every((one) => /^[\w-]+$/.test(one)))
    throw new Failure(usage)
  return { name, against: values.against ?? null, sample: Number(values.sample) || Number.POSITIVE_INFINITY }
}
