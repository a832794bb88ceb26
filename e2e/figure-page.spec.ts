import { locales } from '@/i18n/locales'
import { expect, test } from './fixtures'
import { words } from './words'

for (const locale of locales) {
  const { EmbedOffer, FigurePage } = words[locale]

  test(`the page of a figure in ${locale} offers it to other sites, and says that nothing changed`, async ({
    page,
    goto,
    baseURL,
    axe,
  }) => {
    await goto(locale, 'figure', { code: 'axis-1.employed' })
    await expect.soft(page.locator('section[aria-labelledby=history]')).toContainText('2022')
    await expect.soft(page.locator('section[aria-labelledby=history]')).toContainText(FigurePage.noCorrections)

    await page.locator('#embed > summary').click()
    const code = page.getByRole('textbox', { name: EmbedOffer.codeTitle })
    const src = `/embed/${locale}/2022/axis-1.employed`
    expect(await code.inputValue()).toContain(`<iframe src="${baseURL}${src}"`)
    await page.getByText(EmbedOffer.preview, { exact: true }).click()
    const preview = page.locator(`iframe[src="${src}"]`)
    await preview.scrollIntoViewIfNeeded()
    await expect(preview.contentFrame().getByRole('heading', { level: 1 })).toBeVisible()
    await page.locator('main details').evaluateAll((folds) => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = true
    })
    await axe(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}
