import type { Page } from '@playwright/test'
import { type Locale, locales } from '@/i18n/locales'
import { approvedAxes } from './approved-axes'
import { expect, test } from './fixtures'
import { everyPage, pageKinds } from './page-kinds'
import { words } from './words'

const otherOf = (locale: Locale): Locale => (locale === 'it' ? 'en' : 'it')

/** What the page tells search engines: its own address, and that of the same page in each language. */
const linksOf = (page: Page) =>
  page.locator('head').evaluate((head) => ({
    canonical: [...head.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href')),
    alternates: Object.fromEntries(
      [...head.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href') ?? '',
      ]),
    ),
  }))

for (const { kind, locale, path, addresses } of everyPage(pageKinds)) {
  const other = otherOf(locale)

  test(`${kind} in ${locale}: the other language is one click away`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('banner').getByRole('link', { name: words[locale].LanguageSwitch[other] }).click()
    await expect(page).toHaveURL(addresses[other])
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await page.getByRole('banner').getByRole('link', { name: words[other].LanguageSwitch[locale] }).click()
    await expect(page).toHaveURL(path)
  })

  test(`${kind} in ${locale}: says its language, name and addresses`, { tag: '@any-width' }, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page).toHaveTitle(/\S.{8,}/)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S.{20,}/)

    const at = (language: Locale) => `${baseURL}${addresses[language]}`
    const links = await linksOf(page)
    expect(links).toEqual({
      canonical: [at(locale)],
      alternates: { it: at('it'), en: at('en'), 'x-default': at('it') },
    })
    for (const address of Object.values<string>(links.alternates)) {
      const response = await page.request.get(address, { maxRedirects: 0 })
      expect(response.status(), `status of ${address}`).toBe(200)
    }
  })
}

test('titles and descriptions tell pages apart', { tag: '@any-width' }, async ({ page }) => {
  const seen = new Map<string, string>()
  for (const { path } of everyPage(pageKinds)) {
    await page.goto(path)
    const about = [await page.title(), await page.locator('meta[name=description]').getAttribute('content')].join(' | ')
    expect(seen.get(about), `as on ${path}`).toBeUndefined()
    seen.set(about, path)
  }
})

/** The names that figures are called by in every language. A cell of a table is one text and cannot mark a part of itself. */
const names = [...approvedAxes.flatMap(({ initiatives }) => initiatives), 'Azioni di rete per il lavoro']
const withoutNames = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text)

/** Words no sentence of the other language has. */
const foreign: Record<Locale, RegExp> = {
  it: /\b(?:the|of|and|with|which|from|are|this|how)\b/i,
  en: /\b(?:il|gli|del|della|delle|dei|degli|dell|nel|nella|che|una|sono|dall|agli|alla)\b/i,
}

for (const { kind, locale, path } of everyPage(pageKinds))
  test(`${kind} in ${locale}: its headings and labels are in that language`, { tag: '@any-width' }, async ({
    page,
  }) => {
    await page.goto(path)
    const found = await page.locator('h1, h2, h3, h4, th, caption, label, legend, button, summary, nav a').evaluateAll(
      (elements, language) =>
        elements.flatMap((element) => {
          const copy = element.cloneNode(true) as HTMLElement
          for (const part of copy.querySelectorAll(`[lang]:not([lang="${language}"])`)) part.remove()
          const isOwn = element.closest('[lang]')?.getAttribute('lang') === language
          return isOwn ? [{ text: copy.textContent ?? '', isCell: element.tagName === 'TH' }] : []
        }),
      locale,
    )
    expect(found.length).toBeGreaterThan(10)
    const texts = found.map(({ text, isCell }) => (isCell ? withoutNames(text) : text))
    expect(texts.filter((text) => foreign[locale].test(text))).toEqual([])
  })

test.describe('addresses in the wrong language', { tag: '@any-width' }, () => {
  for (const [kind, addresses] of Object.entries(pageKinds))
    for (const locale of locales) {
      const wrong = addresses[otherOf(locale)].replace(/^\/\w+/, `/${locale}`)
      if (wrong === addresses[locale]) continue
      test(`${wrong} leads to the ${kind} in ${locale}, for good`, async ({ request, baseURL }) => {
        let address = wrong
        for (let step = 0; step < 3 && address !== addresses[locale]; step += 1) {
          const response = await request.get(address, { maxRedirects: 0 })
          expect(response.status(), `status of ${address}`).toBe(308)
          address = new URL(response.headers().location ?? '', baseURL).pathname
        }
        expect(address).toBe(addresses[locale])
      })
    }
})

test.describe('the bare address', { tag: '@any-width' }, () => {
  const readers = {
    'it-IT,it;q=0.9,en;q=0.8': '/it',
    'en-GB,en;q=0.9,it;q=0.8': '/en',
    en: '/en',
    'de-DE,de;q=0.9,en;q=0.8': '/it',
    '*': '/it',
  }
  for (const [language, home] of Object.entries(readers))
    test(`sends a reader of ${language} to ${home}`, async ({ request }) => {
      const response = await request.get('/', { maxRedirects: 0, headers: { 'Accept-Language': language } })
      expect(response.status()).toBe(307)
      expect(response.headers().location).toBe(home)
    })
})
