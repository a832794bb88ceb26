import { locales } from '@/i18n/locales'
import { expect, scriptsTurnedOff, test } from './fixtures'
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
      await expect(page).toHaveURL(/\?axis=&kind=recipients$/)
      await expect(page.getByRole('row').filter({ hasText: 'axis-1.recipients-men' }).first()).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: 'axis-1.paid' })).toHaveCount(0)
    })
})
