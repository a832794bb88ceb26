import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFor, builtIn } from '@/bin/test/seed.mjs'
import { feedPath } from '@/lib/correction/feed/path'
import { embedPath } from '@/lib/embed/embed-path'
import { apiDescriptionPath, jsonLdPath, turtlePath } from '@/lib/opendata/paths'
import { expect, test } from './fixtures'
import { everyPage, pageKinds } from './page-kinds'

// All portals of the journeys are copies of one build, each at an address of its own.

const { host } = new URL(builtFor)

/** Files that name the address they are served at. */
const files = ['/robots.txt', '/sitemap.xml', feedPath('it', 'xml'), feedPath('en', 'json'), turtlePath, jsonLdPath]

test('what a portal says names its own address, and nowhere the one it was built for', async ({ request, baseURL }) => {
  const pages = everyPage(pageKinds).map(({ path }) => path)
  const embed = embedPath({ kind: 'figure', name: 'axis-1.paid', locale: 'it', edition: 2022 })
  const others = [apiDescriptionPath, embed, '/admin', '/admin/login', '/admin/create-first-user']
  for (const path of [...pages, ...files, ...others]) {
    const response = await request.get(path)
    const all = JSON.stringify(response.headers()) + (await response.text())
    expect.soft(all, path).not.toContain(host)
    if (files.includes(path) || pages.includes(path)) expect.soft(all, path).toContain(String(baseURL))
  }
})

test('the build names no address but in the pages it made ahead, which no portal shows', () => {
  const isText = (path: string) => /\.(js|mjs|cjs|json|css|txt)$/.test(path)
  const paths = readdirSync(builtIn, { recursive: true, encoding: 'utf8' })
  const kept = paths.filter((path) => isText(path) && !path.startsWith('cache/'))
  expect(kept.length).toBeGreaterThan(100)
  expect(kept.filter((path) => readFileSync(join(builtIn, path), 'utf8').includes(host))).toEqual([])
})

test('a portal keeps its pages in its own copy of the build', async ({ request, baseURL }, { project }) => {
  const home = (folder: string) => readFileSync(join(folder, 'server/app/it/editions/current.html'), 'utf8')
  expect((await request.get('/it')).status()).toBe(200)
  await expect.poll(() => home(`${builtIn}-${project.metadata.portal}`)).toContain(String(baseURL))
  expect(home(builtIn)).toContain(host)
})
