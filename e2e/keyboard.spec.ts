import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { tabTo } from './tab-to'
import { words } from './words'

for (const locale of locales) {
  test(`the filters of the data, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'data')
    await tabTo(page, '#filter-axis')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'form[method=get] button')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?q=&axis=axis-1&kind=&order=$/)
    const codes = await page.getByRole('main').locator('.figure-rows code').allInnerTexts()
    expect(codes.length).toBeGreaterThan(20)
    await expect(page.getByRole('combobox', { name: words[locale].DataPage.axis })).toHaveValue('axis-1')
    await page.getByRole('link', { name: words[locale].FilterForm.clear }).press('Enter')
    await expect(page).toHaveURL(pathTo(locale, 'data'))
  })

  test(`the filters of the initiatives, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'initiatives')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(26)
    await tabTo(page, '#filter-axis')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'form[method=get] button')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?axis=axis-2&status=$/)
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(7)
  })

  test(`the menu of a small screen, in ${locale}`, { tag: '@any-width' }, async ({ page, goto }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await goto(locale, 'home')
    await tabTo(page, 'header button[popovertarget]')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const first = page
      .getByRole('navigation', { name: words[locale].SiteHeader.nav })
      .getByRole('link', { name: words[locale].NavLinks.targets, exact: true })
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(pathTo(locale, 'targets'))
  })
}
