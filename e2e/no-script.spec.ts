import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, scriptsTurnedOff, test } from './fixtures'
import { otherOf } from './languages'
import { everyPage, pageKinds } from './page-kinds'
import { words } from './words'

test.describe('without JavaScript', { tag: '@any-width' }, () => {
  test.use({ javaScriptEnabled: false, expectedTroubles: [scriptsTurnedOff] })

  for (const locale of locales)
    test(`every page says what it has to say, in ${locale}`, async ({ page }) => {
      test.setTimeout(600_000)
      for (const { kind, path } of everyPage(pageKinds).filter((one) => one.locale === locale)) {
        const softly = expect.configure({ soft: true, message: `${kind} in ${locale}` })
        await test.step(`${kind} in ${locale}`, async () => {
          const response = await page.goto(path)
          softly(response?.status()).toBe(200)
          await softly(page.getByRole('heading', { level: 1 })).toBeVisible()
          softly((await page.getByRole('main').innerText()).length).toBeGreaterThan(300)
          await softly(page.getByRole('banner').getByRole('link', { name: words[locale].NavLinks.axes })).toBeVisible()
          await softly(page.getByRole('contentinfo')).toBeVisible()
        })
      }
    })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedTroubles: [scriptsTurnedOff] })

  for (const locale of locales)
    test(`the filters answer, in ${locale}`, async ({ page, goto }) => {
      const { DataPage, FilterForm, Kind } = words[locale]
      await goto(locale, 'data')
      await page.getByRole('combobox', { name: DataPage.kind }).selectOption(Kind.recipients)
      await page.getByRole('button', { name: FilterForm.submit }).click()
      await expect(page).toHaveURL(/\?q=&axis=&kind=recipients&order=$/)
      await expect(page.getByRole('listitem').filter({ hasText: 'axis-1.recipients-men' }).first()).toBeVisible()
      await expect(page.getByRole('main').getByText('axis-1.paid', { exact: true })).toHaveCount(0)
      const other = otherOf(locale)
      await page.getByRole('banner').getByRole('link', { name: words[locale].LanguageSwitch[other] }).click()
      await expect(page).toHaveURL(`${pathTo(other, 'data')}?kind=recipients`)
      await expect(page.getByRole('combobox', { name: words[other].DataPage.kind })).toHaveValue('recipients')
    })

  for (const locale of locales)
    test(`a figure is found by its value as it is written, in ${locale}`, async ({ page, goto }) => {
      const { DataPage, FilterForm } = words[locale]
      await goto(locale, 'data')
      await page.getByRole('searchbox', { name: DataPage.search }).fill({ it: '872,64', en: '872.64' }[locale])
      await page.getByRole('button', { name: FilterForm.submit }).click()
      await expect(page.locator('.figure-rows > li > p code')).toHaveText(['programme.paid'])
    })
})
