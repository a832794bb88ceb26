import { locales } from '@/i18n/locales'
import { expect, test } from './fixtures'
import { otherOf } from './languages'
import { pageKinds } from './page-kinds'
import { words } from './words'

// Where every page's link to the other language leads is a check of every page;
// here it is clicked, there and back.
for (const locale of locales) {
  const other = otherOf(locale)

  test(`a click changes the language and another changes it back, from ${locale}`, async ({ page }) => {
    await page.goto(pageKinds.axis[locale])
    await page.getByRole('banner').getByRole('link', { name: words[locale].LanguageSwitch[other] }).click()
    await expect(page).toHaveURL(pageKinds.axis[other])
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await page.getByRole('banner').getByRole('link', { name: words[other].LanguageSwitch[locale] }).click()
    await expect(page).toHaveURL(pageKinds.axis[locale])
  })
}
