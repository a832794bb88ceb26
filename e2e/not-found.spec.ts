import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { words } from './words'

// The only error a journey may meet: the page it asks for on purpose is not there.
test.use({ expectedTroubles: [/status of 404/] })

for (const locale of locales) {
  const missing = [
    `/${locale}/no-such-page`,
    pathTo(locale, 'axis', { slug: 'no-such-axis' }),
    pathTo(locale, 'initiative', { slug: 'no-such-initiative' }),
    pathTo(locale, 'evaluation', { slug: 'no-such-question' }),
    pathTo(locale, 'figure', { code: 'no-such.figure' }),
    `${pathTo(locale, 'axes')}/a/b/c`,
    // An edition never published; the last three read the query, so no cache can answer 404 for them.
    pathTo(locale, 'home', { edition: 1999 }),
    pathTo(locale, 'axes', { edition: 1999 }),
    pathTo(locale, 'data', { edition: 1999 }),
    pathTo(locale, 'reconciliation', { edition: 1999 }),
    `${pathTo(locale, 'initiatives', { edition: 1999 })}?axis=axis-1`,
  ]

  for (const path of missing)
    test(`${path} answers 404 and leads back`, { tag: '@any-width' }, async ({ page }) => {
      const { NotFound } = words[locale]
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      // As sent, before any script: this is what a reader without JavaScript gets.
      expect(await response?.text()).toContain(NotFound.lead)
      await expect(page.getByRole('heading', { name: NotFound.title })).toBeVisible()
      await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
      await expect(page.locator(`[lang="${locale}"]`).getByRole('heading', { name: NotFound.title })).toBeVisible()

      await page.getByRole('main').getByRole('link', { name: NotFound.axes }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].AxesPage.title)
    })

  test(`what is not there answers 404 every time, in ${locale}`, { tag: '@any-width' }, async ({ request }) => {
    for (let visit = 1; visit <= 3; visit += 1) {
      const response = await request.get(pathTo(locale, 'axis', { slug: 'never-was' }))
      expect(response.status(), `visit ${visit}`).toBe(404)
    }
  })
}

for (const path of ['/de', '/fr/axes', '/no-such-language/at/all', '/x.txt', '/it.html'])
  test(`${path} has no language, so the page speaks both`, { tag: '@any-width' }, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    const html = await response?.text()
    for (const locale of locales) {
      expect(html).toContain(words[locale].NotFound.lead)
      const half = page.locator(`div[lang="${locale}"]`)
      await expect(half.getByRole('heading', { name: words[locale].NotFound.title })).toBeVisible()
      await expect(half.getByRole('link', { name: words[locale].NotFound.home })).toHaveAttribute('href', `/${locale}`)
    }
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  })

test('the icon of the site is there', { tag: '@any-width' }, async ({ request }) => {
  for (const icon of ['/favicon.ico', '/favicon.svg']) expect((await request.get(icon)).status(), icon).toBe(200)
})
