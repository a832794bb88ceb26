import type { APIRequestContext } from '@playwright/test'
import { edition } from '@/content/2022/edition'
import { locales } from '@/i18n/locales'
import { datedEdition } from '@/lib/dated-edition'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'

const code = 'axis-1.paid'
const { year } = edition

/**
 * What an attribute of a page's element says, without entities; null
 * where there is no such element.
 */
function attribute(html: string, element: RegExp, name: string): string | null {
  const [found] = element.exec(html) ?? []
  const value = found && new RegExp(`${name}="([^"]*)"`).exec(found)?.[1]
  return value ? value.replaceAll('&amp;', '&') : null
}

/** Where the embed leads that a site gets when it asks about a page as the page says to. */
async function announcedEmbed(request: APIRequestContext, html: string, type: 'json' | 'xml'): Promise<string> {
  const media = type === 'json' ? 'application/json' : 'text/xml'
  const href = attribute(html, new RegExp(`<link[^>]*type="${media}\\+oembed"[^>]*>`), 'href') ?? ''
  const { pathname, search } = new URL(href)
  const answer = await (await request.get(`${pathname}${search}`)).text()
  return /\/embed\/[^"&\\]*/.exec(answer)?.[0] ?? ''
}

test.describe('A page of a figure under its year', { tag: '@any-width' }, () => {
  for (const locale of locales) {
    const addresses = {
      'its year': {
        address: pathTo(locale, 'figure', { code, edition: year }),
        embed: `/embed/${locale}/${year}/${code}`,
      },
      'an instant': {
        address: pathTo(locale, 'figure', { code, edition: datedEdition(year, new Date()) }),
        embed: `/embed/${locale}/${year}/${code}`,
      },
      'no year': { address: pathTo(locale, 'figure', { code }), embed: `/embed/${locale}/latest/${code}` },
    }
    for (const [named, { address, embed }] of Object.entries(addresses))
      test(`announces in ${locale}, at an address with ${named}, the embed of ${embed}`, async ({ request }) => {
        const answer = await request.get(address)
        expect(answer.status()).toBe(200)
        const html = await answer.text()
        for (const type of ['json', 'xml'] as const) expect(await announcedEmbed(request, html, type)).toBe(embed)
      })

    test(`offers in ${locale} nothing to copy that next year tells of another edition`, async ({ page, goto }) => {
      await goto(locale, 'figure', { code, edition: year })
      await expect(page.locator('#embed textarea').first()).toHaveValue(new RegExp(`/embed/${locale}/${year}/${code}"`))
      const citations = await page
        .locator('#cite textarea')
        .evaluateAll((boxes) =>
          boxes
            .map((box) => (box as HTMLTextAreaElement).value)
            .filter((text) => text.includes('/dati/') || text.includes('/data/')),
        )
      expect(citations.length).toBeGreaterThan(0)
      for (const text of citations) expect(text).toContain(pathTo(locale, 'figure', { code, edition: year }))
      const shared = await page.locator('meta[property="og:url"]').getAttribute('content')
      expect(shared).toContain(pathTo(locale, 'figure', { code, edition: year }))
    })
  }
})
