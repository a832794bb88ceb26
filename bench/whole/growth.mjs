// @ts-check
import { cpSync, mkdirSync } from 'node:fs'
import { compile } from '../../bin/portal/compile.mjs'
import { run } from '../../bin/portal/run.mjs'
import { settledCondition } from '../../bin/portal/script.mjs'
import { office, timed } from './asked.mjs'
import { publications, published } from './publish.mjs'
import { whileServed } from './site.mjs'
import { median } from './statistics.mjs'

/** Older editions that the generated documents are spread over, where nobody says otherwise. */
const usualEditions = 10
const newestGenerated = 2021

/**
 * A copy of the seed with that many documents more, half of them initiatives and
 * half figures, in older editions.
 * @param {{ folder: string, secret: string }} seed
 * @param {string} folder
 * @param {number} documents
 * @param {number} [editions]
 */
export async function grownSeed({ folder: seed, secret }, folder, documents, editions = usualEditions) {
  mkdirSync(folder, { recursive: true })
  cpSync(seed, folder, { recursive: true })
  const half = String(documents / 2)
  const args = [
    '--figures',
    half,
    '--initiatives',
    half,
    '--editions',
    String(editions),
    '--before',
    String(newestGenerated),
  ]
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/sintesi.sqlite`,
    PAYLOAD_SECRET: secret,
    SITE_URL: 'http://localhost:3000',
    NODE_ENV: 'production',
  }
  await run(process.execPath, [settledCondition, await compile('grow', 'bench'), ...args], { env: settings })
  return folder
}

/** Pages of equal content on every site, and those that hold a whole edition, which grows. */
const equalPages = { 'first home': '/it', figure: published.page, targets: '/it/obiettivi' }

/**
 * What grows with the content and what does not, each answer for the first time after
 * a start and again. Times in ms.
 * @param {Awaited<ReturnType<typeof import('./site.mjs').site>>} grown
 * @param {string} password
 * @param {number} times publications
 * @param {number} wholeYear an edition that grew
 */
export const growth = (grown, password, times, wholeYear) =>
  whileServed(grown, async ({ address, startMs, megabytes }) => {
    const wholePages = {
      'its data': `/it/edizioni/${wholeYear}/dati`,
      'its open data': `/opendata/${wholeYear}/figures.json`,
      catalogue: '/opendata/catalog.ttl',
    }
    /**
     * @type {Record<string, { firstMs: number | null, againMs: number
     *   | null, bytes: number | null }>}
     */
    const answers = {}
    for (const [name, path] of Object.entries({ ...equalPages, ...wholePages })) {
      const [first, again] = [await timed(address + path), await timed(address + path)]
      answers[name] = { firstMs: first?.ms ?? null, againMs: again?.ms ?? null, bytes: first?.bytes ?? null }
    }
    const { send, headers } = await office(address, password)
    const list = '/admin/collections/figures?limit=10'
    const lists = [await timed(address + list, { headers }), await timed(address + list, { headers })]
    const visible = (await publications(send, address, times)).map(({ visibleMs }) => visibleMs)
    const { totalDocs } = await send('/api/figures?limit=1&depth=0')
    return {
      figures: Number(totalDocs),
      startMs,
      answers,
      listMs: lists[1]?.ms ?? null,
      visibleMs: median(visible),
      megabytes: megabytes(),
    }
  })

/**
 * The edition whose pages are held against each other: the newest generated one, and the
 * real one where there is no other.
 */
export const wholeYearOf = (/** @type {number} */ documents) => (documents > 0 ? newestGenerated : newestGenerated + 1)
