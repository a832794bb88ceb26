import { DOMParser } from '@xmldom/xmldom'
import { locales } from '@/i18n/locales'
import { type EmbedTarget, embedPath } from '@/lib/embed/embed-path'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { attributeOf, element, sentPage } from './sent-page'

const figure: EmbedTarget = { kind: 'figure', name: 'axis-1.employed', locale: 'it', edition: 2022 }
const chart: EmbedTarget = { ...figure, kind: 'chart', name: 'money-flow' }

test.describe('an embed', { tag: '@any-width' }, () => {
  test('is small, for any site to frame and for no search engine', async ({ request }) => {
    for (const [path, most] of [
      [embedPath(figure), 8_000],
      [embedPath(chart), 25_000],
    ] as const) {
      const response = await request.get(path)
      const headers = response.headers()
      expect((await response.body()).length, path).toBeLessThan(most)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain('frame-ancestors *')
      expect(headers['x-frame-options']).toBeUndefined()
      expect(headers['x-robots-tag']).toBe('noindex')
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['cache-control']).toBe('no-cache')
      const again = await request.get(path, { headers: { 'If-None-Match': headers.etag ?? '' } })
      expect(again.status()).toBe(304)
    }
  })
})

test.describe('oEmbed', { tag: '@any-width' }, () => {
  for (const locale of locales)
    test(`is announced by the page of a figure in ${locale}, and gives the frame`, async ({ request, baseURL }) => {
      const sent = await request.get(pathTo(locale, 'figure', { code: figure.name }))
      expect(sent.status()).toBe(200)
      const link = element(sentPage(await sent.text()), 'link', { type: 'application/json+oembed' })
      const address = new URL(attributeOf(link, 'href') ?? '')
      const response = await request.get(`${address.pathname}${address.search}`, {
        headers: { Origin: 'https://example.org' },
      })
      expect(response.headers()['access-control-allow-origin']).toBe('*')
      const answer = await response.json()
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 480 })
      expect(answer.html).toContain(`src="${baseURL}/embed/${locale}/latest/${figure.name}"`)
    })

  test('gives charts, and XML that a parser takes', async ({ request, baseURL }) => {
    const url = encodeURIComponent(`${baseURL}${pathTo('en', 'progress')}#chart-money-flow`)
    const response = await request.get(`/oembed?format=xml&maxwidth=500&url=${url}`)
    expect(response.headers()['content-type']).toBe('text/xml; charset=utf-8')
    const parsed = new DOMParser({ onError: refuse }).parseFromString(await response.text(), 'text/xml')
    const fields = Object.fromEntries(
      [...(parsed.documentElement?.childNodes ?? [])].map(({ nodeName, textContent }) => [nodeName, textContent]),
    )
    expect(fields).toMatchObject({ type: 'rich', width: '500' })
    expect(fields.html).toContain(`<iframe src="${baseURL}/embed/en/latest/chart/money-flow"`)
  })

  test('refuses as its specification says', async ({ request, baseURL }) => {
    const ours = encodeURIComponent(`${baseURL}/it/dati/${figure.name}`)
    for (const [query, status] of [
      ['', 400],
      [`?url=${ours}&maxwidth=wide`, 400],
      [`?url=${ours}&format=yaml`, 501],
      [`?url=${encodeURIComponent(`${baseURL}/it/dati/nothing`)}`, 404],
      [`?url=${encodeURIComponent('https://example.org/it/dati/axis-1.employed')}`, 404],
    ] as const)
      expect((await request.get(`/oembed${query}`)).status(), query).toBe(status)
  })
})

/** Nothing in the answer may be other than well-formed. */
function refuse(_level: string, message: string): void {
  throw new Error(message)
}
