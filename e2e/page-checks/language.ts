import type { Check } from './visit'

/** The page says its language, its name and what it is about. */
export const language: Check = async ({ page, locale, expect }) => {
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  await expect(page).toHaveTitle(/\S.{8,}/)
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S.{20,}/)
}
