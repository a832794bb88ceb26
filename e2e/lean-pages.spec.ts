import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Server, serve } from '@/bin/portal/serve.mjs'
import { loadedDatabase } from '@/bin/test/loaded/loaded-database.mjs'
import { builtIn } from '@/bin/test/seed.mjs'
import { portsForTests } from '@/bin/test/test-ports.mjs'
import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { elements, sentPage, textOf } from './http/sent-page'
import { otherKinds } from './page-kinds'

// One database, served twice by one build: with public pages as they leave, and as Next makes them.
// Whatever a reader, a search engine or a program finds in an answer is the same.

const patience = 15 * 60_000
const isLong = process.env.LONG === '1'
/** More than wait their turn of one sender would be turned away. */
const atOnce = 20
const folder = mkdtempSync(join(tmpdir(), 'sintesi-lean-'))
const started: Server[] = []

test.describe.configure({ mode: 'serial', timeout: 2 * patience })

test.afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  await Promise.all(started.map(({ finished }) => finished))
  rmSync(folder, { recursive: true, force: true })
})

const files = [
  '/opendata/catalog.ttl',
  '/opendata/openapi.json',
  ...['figures.json', 'figures.csv', 'figures.json?limit=3&offset=5', 'initiatives.csv'].map(
    (name) => `/opendata/2022/${name}`,
  ),
  ...['axis-1.paid.txt', 'axis-1.paid.bib', 'axis-1.paid.json?lang=en'].map((name) => `/opendata/2022/cite/${name}`),
  ...locales.flatMap((locale) => [
    `/feed/${locale}.xml`,
    `/feed/${locale}.json`,
    `/charts/${locale}/2022/money-flow.svg`,
  ]),
  '/charts/it/2022/money-flow.csv',
  '/charts/it/2022/money-flow.png',
  '/robots.txt',
  '/favicon.svg',
]
const embeds = [
  '/embed/it/latest/axis-1.paid',
  '/embed/en/2022/chart/money-flow?theme=dark',
  '/embed/it/latest/no-such',
]
const choices = [
  `${pathTo('it', 'data')}?q=donne&axis=&kind=&order=value`,
  `${pathTo('en', 'initiatives')}?axis=axis-1`,
  ...Object.values(otherKinds).flatMap((addresses) => locales.map((locale) => addresses[locale])),
]

/** What is in an answer, without what its scripts would need. */
function contentOf(path: string, status: number, type: string, body: string) {
  if (!type.startsWith('text/html')) return { path, status, type, body }
  const page = sentPage(body)
  const data = elements(page, 'script', { type: 'application/ld+json' }).map(textOf)
  for (const script of elements(page, 'script')) script.parentNode?.removeChild(script)
  const attributes = (name: string, attribute: string) =>
    elements(page, name).map(
      (element) => `${element.getAttribute('rel') ?? ''} ${element.getAttribute(attribute) ?? ''}`,
    )
  return {
    path,
    status,
    type,
    text: elements(page, 'html').map(textOf),
    links: attributes('a', 'href'),
    forms: [...attributes('form', 'action'), ...attributes('input', 'value'), ...attributes('option', 'value')],
    head: [
      ...attributes('meta', 'content'),
      ...attributes('link', 'href').filter((link) => !/^preload .*\.js$/.test(link)),
    ],
    data,
  }
}

type Content = ReturnType<typeof contentOf>

/** Everything there is on the portal, answer by answer, and how many scripts there were to run. */
async function crawled(port: number): Promise<{ contents: Content[]; scripts: number }> {
  // Reading a page may take longer than the portal keeps a connection that nobody uses.
  const headers = { Connection: 'close' }
  const ask = (path: string) => fetch(`http://localhost:${port}${path}`, { headers, redirect: 'manual' })
  const sitemap = await (await ask('/sitemap.xml')).text()
  const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path)
  expect(pages.length).toBeGreaterThan(400)
  // One in nine, of each kind some; all of them in the long run.
  const looked = isLong ? pages : pages.filter((_, index) => index % 9 === 0)
  const waiting = [...new Set([...looked, ...files, ...embeds, ...choices])]
  const contents: Content[] = []
  let scripts = 0
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await ask(path)
      // Each of the two has a port of its own.
      const body = (await response.text()).replace(/http:\/\/localhost:\d+/g, 'http://portal')
      scripts += body.match(/<script(?![^>]*application\/ld\+json)/g)?.length ?? 0
      contents.push(contentOf(path, response.status, response.headers.get('content-type') ?? '', body))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { contents: contents.toSorted((a, b) => (a.path < b.path ? -1 : 1)), scripts }
}

test('nothing is lost of any answer when pages leave without the scripts of the framework', async () => {
  const loaded = await loadedDatabase('SQLite')
  copyFileSync(loaded.file, join(folder, 'sintesi.sqlite'))
  const [first = 0, second = 0] = await portsForTests(2)
  const own = {
    DATA_DIR: folder,
    NEXT_DIST_DIR: builtIn,
    PAYLOAD_SECRET: loaded.secret,
    SITE_URL: 'http://localhost:1',
  }
  const crawl = async (port: number, LEAN_PAGES: string) => {
    const server = await serve(port, { ...own, LEAN_PAGES }, patience)
    started.push(server)
    const found = await crawled(port)
    const { headers } = await fetch(`http://localhost:${port}/it`)
    server.child.kill('SIGTERM')
    await server.finished
    return { ...found, policy: headers.get('content-security-policy') }
  }
  const lean = await crawl(first, 'on')
  const plain = await crawl(second, 'off')
  expect(lean.contents.length).toBe(plain.contents.length)
  for (const [index, content] of plain.contents.entries()) expect(lean.contents[index]).toEqual(content)

  expect(lean.scripts).toBe(0)
  expect(plain.scripts).toBeGreaterThan(plain.contents.length)
  expect(lean.policy).toContain("script-src 'self';")
  expect(plain.policy).toContain("script-src 'self' 'unsafe-inline'")
})
