import { words } from '../words'
import type { Check } from './visit'

/**
 * The page that is not there says so to readers and to search engines, in the reader's language,
 * and leads back. It leaves the page.
 */
export const wayBack: Check = async ({ page, locale, expect }) => {
  const { AxesPage, NotFound } = words[locale]
  await expect(page.getByRole('heading', { name: NotFound.title })).toBeVisible()
  await expect(page.locator(`[lang="${locale}"]`).getByRole('heading', { name: NotFound.title })).toBeVisible()
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  await page.getByRole('main').getByRole('link', { name: NotFound.axes }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(AxesPage.title)
}
