import { readdirSync, readFileSync, statSync } from 'node:fs'
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

/** The files of a folder, at any depth, that end so and name an address. */
const namesIn = (folder: string, address: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => ending.test(path) && statSync(path).isFile() && readFileSync(path, 'utf8').includes(address))

test('the build names no address but in the pages it made ahead, which no portal shows', () => {
  for (const folder of ['static', 'server', 'build'])
    expect(namesIn(join(builtIn, folder), host, /\.(js|json|css|txt)$/)).toEqual([])
  const manifests = readdirSync(builtIn).filter((name) => name.endsWith('.json'))
  expect(manifests).toContain('routes-manifest.json')
  for (const name of manifests) expect(readFileSync(join(builtIn, name), 'utf8'), name).not.toContain(host)
  expect(namesIn(join(builtIn, 'server/app'), host, /\.html$/)).not.toEqual([])
})

test('a portal keeps its pages in its own copy of the build', async ({ request, baseURL }, { project }) => {
  const address = String(baseURL)
  const own = `${builtIn}-${project.metadata.portal}`
  expect((await request.get(pageKinds.home.it)).status()).toBe(200)
  await expect.poll(() => namesIn(join(own, 'server'), address, /\.html$/).length).toBeGreaterThan(0)
  expect(namesIn(join(builtIn, 'server'), address, /\.html$/)).toEqual([])
})
