import { locales } from '@/i18n/locales'
import { expect, test } from './fixtures'
import { words } from './words'

// The only error the journey may meet: the page it asks for on purpose is not there.
test.use({ expectedTroubles: [/status of 404/] })

test('an address without a language is answered in both', { tag: '@any-width' }, async ({ page }) => {
  const response = await page.goto('/de')
  expect(response?.status()).toBe(404)
  for (const locale of locales) {
    const { NotFound } = words[locale]
    const half = page.locator(`div[lang="${locale}"]`)
    await expect(half.getByRole('heading', { name: NotFound.title })).toBeVisible()
    await expect(half.getByRole('link', { name: NotFound.home })).toHaveAttribute('href', `/${locale}`)
  }
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
})
