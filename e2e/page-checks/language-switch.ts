import { otherOf } from '../languages'
import { words } from '../words'
import type { Check } from './visit'

/**
 * The same page in the other language is one click away: the link can be clicked,
 * and leads there and nowhere else.
 */
export const languageSwitch: Check = async ({ page, locale, addresses, expect }) => {
  const other = otherOf(locale)
  const link = page.getByRole('banner').getByRole('link', { name: words[locale].LanguageSwitch[other] })
  await expect(link).toHaveAttribute('href', addresses[other])
  await expect(link).toHaveAttribute('hreflang', other)
  await link.click({ trial: true })
}
