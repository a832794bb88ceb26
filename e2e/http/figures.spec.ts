import type { APIRequestContext } from '@playwright/test'
import type { Document } from '@xmldom/xmldom'
import { locales } from '@/i18n/locales'
import { figureFilePath } from '@/lib/citation/paths'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { attributeOf, element, elements, sentPage } from './sent-page'

/**
 * Figures of every sort: a computed total, an indicator with a target, an amount of
 * an initiative, one no text names.
 */
const codes = [
  'programme.committed',
  'axis-1.employed',
  'nidi-gratis.activated',
  'axis-1.recipients-women',
  'axis-5.allocation-share',
]

/** Asks for each page once: many figures appear on the same ones. */
function pagesOf(request: APIRequestContext) {
  const pages = new Map<string, Promise<Document>>()
  const read = async (path: string) => {
    const response = await request.get(path)
    expect(response.status(), `status of ${path}`).toBe(200)
    return sentPage(await response.text())
  }
  return (path: string) => {
    const page = pages.get(path) ?? read(path)
    pages.set(path, page)
    return page
  }
}

test.describe('a figure', { tag: '@any-width' }, () => {
  for (const locale of locales)
    test(`says where it appears, and there it is, in ${locale}`, async ({ request, baseURL }) => {
      test.slow()
      const page = pagesOf(request)
      for (const code of codes) {
        const own = pathTo(locale, 'figure', { code })
        const section = element(await page(own), 'details', { id: 'appears' })
        const links = elements(section, 'a').map((link) => new URL(attributeOf(link, 'href') ?? '', `${baseURL}${own}`))
        expect(links.length, `places of ${code}`).toBeGreaterThan(0)
        for (const { pathname, hash } of links) {
          const place = await page(pathname)
          const where = `${pathname}${hash} shows ${code}`
          if (hash) expect.soft(elements(place, '*', { id: hash.slice(1) }), where).toHaveLength(1)
          const shown = elements(element(place, 'main'), 'a', { href: own })
          expect.soft(shown.length, where).toBeGreaterThan(0)
        }
      }
    })

  test('is a file of its own, for any site to read', async ({ request }) => {
    const response = await request.get(figureFilePath(2022, 'axis-1.paid'), {
      headers: { Origin: 'https://example.org' },
    })
    expect(response.headers()['access-control-allow-origin']).toBe('*')
    const file = await response.json()
    expect(file).toMatchObject({ edition: 2022, figure: { code: 'axis-1.paid', value: 254_774_002.77, unit: 'EUR' } })
    expect(file.version.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect((await request.get(figureFilePath(2022, 'axis-1.nothing'))).status()).toBe(404)
  })
})
