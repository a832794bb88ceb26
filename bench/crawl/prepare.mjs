// @ts-check
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { office } from '../whole/asked.mjs'
import { grownSeed } from '../whole/growth.mjs'
import { publications } from '../whole/publish.mjs'
import { site, whileServed } from '../whole/site.mjs'
import { keepCrawl, newCrawlFolder } from './store.mjs'

/** @typedef {import('./store.mjs').Crawl} Crawl */

/**
 * Figures and initiatives that only the edition before the newest has, which is made for the crawl.
 */
const ofOlderEdition = 8

/**
 * Where the walk begins besides what the sitemap names: what is asked for by
 * its name, and what is not there.
 */
const fixed = [
  '/',
  '/it',
  '/en',
  '/sitemap.xml',
  '/robots.txt',
  '/feed/it.xml',
  '/feed/en.xml',
  '/feed/it.json',
  '/feed/en.json',
  '/opendata/catalog.ttl',
  '/opendata/catalog.jsonld',
  '/opendata/openapi.json',
  '/it/nessuna-pagina',
  '/en/axes/no-such-axis',
  '/it/dati/no-such-figure',
  '/it/edizioni/1999',
  '/it/edizioni/1999/assi',
  '/it/edizioni/1999/dati',
  '/it/edizioni/1999/iniziative',
  '/en/editions/1999/data/reconciliation',
  '/it/dati?asse=no-such-axis&pagina=99',
  '/it/iniziative/iniziativa-numero-0',
  '/en/initiatives/initiative-number-0',
  '/it/dati/dato-0',
  '/en/data/dato-0',
  '/it/parere?outcome=thanks&page=/it/assi',
  '/en/feedback?outcome=refused',
  '/it/revisione',
  '/opendata/1999/figures.json',
  '/opendata/2022/figures.json?limit=2&offset=2',
]

/**
 * A database with an older edition, corrections and pages that have moved, kept
 * under the name with where to begin.
 * @param {string} name
 * @param {import('../../bin/test/seed.mjs').Seed} seed
 * @param {import('../../bin/test/stage.mjs').Environment} base
 * @returns {Promise<Crawl>}
 */
export async function prepared(name, seed, base) {
  const folder = newCrawlFolder(name)
  const data = join(folder, 'data')
  const grown = await grownSeed(seed, join(String(base.DATA_DIR), 'grown'), ofOlderEdition, 1)
  const made = await site('crawl-made', { ...base, PAYLOAD_SECRET: seed.secret }, grown)
  const moved = await whileServed(made, async ({ address }) => {
    const { send } = await office(address, seed.password)
    await publications(send, address, 1)
    return movedPages(send)
  })
  cpSync(made.folder, data, { recursive: true })
  await made.remove()
  const instant = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const dated = [`/it/edizioni/2022@${instant}`, `/en/editions/2022@${instant}`]
  const { secret, password } = seed
  const crawl = { data, secret, password, port: made.port, starts: [...fixed, ...moved, ...dated] }
  keepCrawl(name, crawl)
  return crawl
}

/**
 * Gives the first axis, initiative and evaluation of the newest edition another address.
 * @param {import('../whole/publish.mjs').Send} send
 * @returns {Promise<string[]>} the addresses they had, in Italian
 */
async function movedPages(send) {
  const folders = { axes: 'assi', initiatives: 'iniziative', evaluations: 'valutazioni' }
  const former = []
  for (const [collection, folder] of Object.entries(folders)) {
    const { docs } = await send(`/api/${collection}?limit=100&sort=code&depth=1&locale=it`)
    const [{ id, slug }] = docs.toSorted(
      (/** @type {any} */ a, /** @type {any} */ b) => b.edition.year - a.edition.year,
    )
    const correction = { kind: 'correction', reason: { it: 'Prova.', en: 'A trial.' } }
    const body = JSON.stringify({ slug: `${slug}-altrove`, correction, _status: 'published' })
    await send(`/api/${collection}/${id}?locale=it&depth=0`, { method: 'PATCH', body })
    former.push(`/it/${folder}/${slug}`)
  }
  return former
}

/**
 * Where the drafts of the newest edition begin, and what lets one read them.
 * @param {string} address
 * @param {string} password
 */
export async function draftStart(address, password) {
  const { send, headers } = await office(address, password)
  const { docs } = await send('/api/editions?limit=1&sort=-year&depth=0')
  const [{ id }] = docs
  return { headers, starts: [`/it/bozza/${id}`, `/en/draft/${id}`] }
}
