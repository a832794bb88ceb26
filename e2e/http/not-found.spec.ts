import type { APIRequestContext } from '@playwright/test'
import type { Element } from '@xmldom/xmldom'
import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { words } from '../words'
import { aboutOf } from './about'
import { expect, test } from './fixtures'
import { element, elements, sentPage, textOf } from './sent-page'

/** What is sent for an address where there is nothing. */
async function missing(request: APIRequestContext, path: string) {
  const response = await request.get(path)
  expect.soft(response.status(), `status of ${path}`).toBe(404)
  const html = await response.text()
  const page = sentPage(html)
  expect.soft(aboutOf(page).robots, `robots of ${path}`).toMatch(/noindex/)
  return { html, page }
}

/** The page's title, or its title in the second language of two. */
const titlesOf = (part: Element) => [...elements(part, 'h1'), ...elements(part, 'h2')].map(textOf)

test.describe('what is not there', { tag: '@any-width' }, () => {
  for (const locale of locales) {
    const { NotFound } = words[locale]
    const paths = [
      `/${locale}/no-such-page`,
      pathTo(locale, 'axis', { slug: 'no-such-axis' }),
      pathTo(locale, 'initiative', { slug: 'no-such-initiative' }),
      pathTo(locale, 'evaluation', { slug: 'no-such-question' }),
      pathTo(locale, 'figure', { code: 'no-such.figure' }),
      `${pathTo(locale, 'axes')}/a/b/c`,
      // An edition never published; the last three read the query, so
      // no cache can answer 404 for them.
      pathTo(locale, 'home', { edition: 1999 }),
      pathTo(locale, 'axes', { edition: 1999 }),
      pathTo(locale, 'data', { edition: 1999 }),
      pathTo(locale, 'reconciliation', { edition: 1999 }),
      `${pathTo(locale, 'initiatives', { edition: 1999 })}?axis=axis-1`,
    ]

    test(`answers 404 in ${locale}, says so and leads back`, async ({ request }) => {
      for (const path of paths) {
        const { html, page } = await missing(request, path)
        expect.soft(html, path).toContain(NotFound.lead)
        const said = element(element(page, 'main'), 'div', { lang: locale })
        expect.soft(titlesOf(said), path).toEqual([NotFound.title])
        const ways = elements(said, 'a', { href: pathTo(locale, 'axes') })
        expect.soft(ways.map(textOf), path).toEqual([NotFound.axes])
      }
    })

    test(`answers 404 every time, in ${locale}`, async ({ request }) => {
      for (let visit = 1; visit <= 3; visit += 1) {
        const response = await request.get(pathTo(locale, 'axis', { slug: 'never-was' }))
        expect(response.status(), `visit ${visit}`).toBe(404)
      }
    })
  }

  test('speaks both languages where the address has none', async ({ request }) => {
    for (const path of ['/de', '/fr/axes', '/no-such-language/at/all', '/x.txt', '/it.html']) {
      const { html, page } = await missing(request, path)
      for (const locale of locales) {
        const { NotFound } = words[locale]
        expect.soft(html, path).toContain(NotFound.lead)
        const half = element(page, 'div', { lang: locale })
        expect.soft(titlesOf(half), path).toEqual([NotFound.title])
        expect.soft(elements(half, 'a', { href: `/${locale}` }).map(textOf), path).toEqual([NotFound.home])
      }
    }
  })
})
