import { locales } from '@/i18n/locales'
import { openDataFiles } from '@/lib/opendata/files'
import { formats } from '@/lib/opendata/formats'
import { apiDescriptionPath, filePath, jsonLdPath, turtlePath } from '@/lib/opendata/paths'
import { pathTo } from '@/lib/routes'
import { columns2, printedCommitments, shown, table1, table2, toNumber } from '../approved-tables'
import { expect, test } from './fixtures'

test.describe('open data', { tag: '@any-width' }, () => {
  for (const [name, { format }] of Object.entries(openDataFiles))
    test(`${name} is free to read from any site`, async ({ request }) => {
      const path = filePath(2022, name)
      const response = await request.get(path, { headers: { Origin: 'https://example.org' } })
      expect(response.status()).toBe(200)
      expect(response.headers()).toMatchObject({
        'content-type': formats[format].contentType,
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      })
      expect(response.headers()['set-cookie']).toBeUndefined()

      const etag = response.headers().etag ?? ''
      const again = await request.get(path, { headers: { 'If-None-Match': etag } })
      expect([again.status(), (await again.body()).length, again.headers().etag]).toEqual([304, 0, etag])
      const head = await request.head(path)
      expect([head.status(), (await head.body()).length, head.headers().etag]).toEqual([200, 0, etag])
      const posted = await request.post(path, { data: {} })
      expect([posted.status(), posted.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    })

  type Figure = { code: string; value: number; unit: string; stated: number | null; url: Record<string, string> }
  type File = { edition: number; dataAsOf: string; approvedOn: string; licence: string; figures: Figure[] }

  test('figures.json holds every number of both tables', async ({ request }) => {
    const file: File = await (await request.get(filePath(2022, 'figures.json'))).json()
    expect(file).toMatchObject({ edition: 2022, dataAsOf: '2022-12-31', approvedOn: '2023-05-29' })
    expect(file.licence).toContain('creativecommons.org/licenses/by/4.0')
    const figure = (code: string) => file.figures.find((candidate) => candidate.code === code)

    for (const [owner, [allocation, share]] of Object.entries(table1)) {
      expect(figure(`${owner}.allocation`)?.value, `${owner}, allocation`).toBe(toNumber(allocation))
      expect(figure(`${owner}.allocation-share`)?.value, `${owner}, share`).toBeCloseTo(toNumber(share), 1)
    }
    for (const [owner, cells] of Object.entries(table2))
      for (const [column, printed] of cells.entries()) {
        const found = figure(`${owner}.${columns2[column]}`)
        if (found?.unit === 'EUR') expect(found.value, found.code).toBe(toNumber(shown(printed)))
        else expect(roundHalfUp(found?.value ?? Number.NaN), `${owner}, ${columns2[column]}`).toBe(toNumber(printed))
      }
    expect(figure('programme.committed')?.stated).toBe(toNumber(printedCommitments))
  })

  /** To the two decimals that are printed. */
  const roundHalfUp = (value: number) => Math.round((value + Number.EPSILON) * 100) / 100

  test('figures.csv says the same as figures.json, a row a figure', async ({ request }) => {
    const { figures }: File = await (await request.get(filePath(2022, 'figures.json'))).json()
    const csv = await (await request.get(filePath(2022, 'figures.csv'))).text()
    const [header = '', ...rows] = csv.trimEnd().split('\r\n')
    expect(header.split(',').slice(0, 4)).toEqual(['edition', 'code', 'axis', 'initiative'])
    expect(rows.filter((row) => /^2022,[\w.-]+,/.test(row))).toHaveLength(figures.length)
    expect(csv).toContain('2022,axis-1.paid,I,')
    expect(csv).toContain(',254774002.77,EUR,')
  })

  test('initiatives.json leads to every initiative in both languages', async ({ request }) => {
    type Initiative = { code: string; title: { it: string; en: string }; url: { it: string; en: string } }
    const path = filePath(2022, 'initiatives.json')
    const { initiatives }: { initiatives: Initiative[] } = await (await request.get(path)).json()
    expect(initiatives).toHaveLength(26)
    for (const { title, url } of initiatives) {
      expect(title.it).not.toBe('')
      for (const address of Object.values(url)) expect((await request.get(address)).status(), address).toBe(200)
    }
  })

  test('every figure has its page, in both languages', async ({ request }) => {
    test.slow()
    const { figures }: File = await (await request.get(filePath(2022, 'figures.json'))).json()
    expect(figures.length).toBeGreaterThan(150)
    for (const { code, url } of figures) {
      expect(new URL(url.it ?? '').pathname).toBe(pathTo('it', 'figure', { code, edition: 2022 }))
      for (const address of Object.values(url)) expect((await request.get(address)).status(), address).toBe(200)
    }
  })

  test('what is not there is said in JSON', async ({ request }) => {
    const wrong = {
      '/opendata/1999/figures.json': 404,
      '/opendata/then/figures.json': 404,
      '/opendata/2022/figures.pdf': 406,
      '/opendata/2022/figures.json?limit=many': 400,
      '/opendata/catalogue': 404,
    }
    for (const [path, status] of Object.entries(wrong)) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(status)
      expect(response.headers()['content-type']).toBe('application/problem+json')
      const { details } = await response.json()
      for (const locale of locales) expect(details[locale]).toMatch(/\w{3}/)
    }
  })

  test('the catalogue leads to every file, which is what it says', async ({ request, baseURL }) => {
    const turtle = await request.get(turtlePath)
    expect(turtle.headers()['content-type']).toBe('text/turtle; charset=utf-8')
    const { '@graph': graph } = await (await request.get(jsonLdPath)).json()
    type Distribution = Record<'dcat:accessURL' | 'dcat:mediaType', [{ '@id': string }]>
    const distributions = graph.filter((node: object) => 'dcat:accessURL' in node) as Distribution[]
    expect(distributions).toHaveLength(Object.keys(openDataFiles).length)
    for (const {
      'dcat:accessURL': [address],
      'dcat:mediaType': [type],
    } of distributions) {
      expect(address['@id'].startsWith(`${baseURL}/`)).toBe(true)
      expect(await turtle.text()).toContain(`<${address['@id']}>`)
      const response = await request.get(address['@id'])
      expect(response.status(), address['@id']).toBe(200)
      expect(type['@id'].endsWith(`/${response.headers()['content-type']?.split(';')[0]}`), type['@id']).toBe(true)
    }
  })

  test('the description of the interface names where it is served', async ({ request, baseURL }) => {
    const { openapi, servers, paths } = await (await request.get(apiDescriptionPath)).json()
    expect([openapi, servers[0].url]).toEqual(['3.1.1', baseURL])
    expect(Object.keys(paths)).toContain('/opendata/{year}/figures.json')
  })

  test('the catalogue of addresses names public pages only', async ({ request, baseURL }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(400)
    expect(addresses.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([])
    expect(addresses.filter((address) => /\/(?:admin|api|parere|feedback)(?:\/|$)/.test(address))).toEqual([])
    expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  })
})
