import { locales } from '@/i18n/locales'
import { citationPath, figureFilePath } from '@/lib/citation/paths'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { words } from './words'

/** Figures of every sort: a computed total, an indicator with a target, an amount of an initiative, one no text names. */
const codes = [
  'programme.committed',
  'axis-1.employed',
  'nidi-gratis.activated',
  'axis-1.recipients-women',
  'axis-5.allocation-share',
]

for (const locale of locales) {
  test.describe(`the page of a figure in ${locale}`, () => {
    for (const code of codes)
      test(`says where ${code} appears, and there it is`, { tag: '@any-width' }, async ({ page, goto }) => {
        test.slow()
        await goto(locale, 'figure', { code })
        const own = pathTo(locale, 'figure', { code })
        const links = await page
          .locator('section[aria-labelledby=appears] a')
          .evaluateAll((found) => (found as HTMLAnchorElement[]).map(({ pathname, hash }) => ({ pathname, hash })))
        expect(links.length).toBeGreaterThan(0)
        for (const { pathname, hash } of links) {
          await page.goto(`${pathname}${hash}`)
          const anchor = page.locator(`[id="${hash.slice(1)}"]`)
          if (hash) await expect(anchor, `${pathname}${hash}`).toHaveCount(1)
          await expect(page.locator(`main a[href="${own}"]`).first(), `${pathname}${hash} shows ${code}`).toBeAttached()
        }
      })

    test('gives a citation to copy and to download, with the version of the data', async ({ page, goto, request }) => {
      await goto(locale, 'figure', { code: 'programme.committed' })
      const section = page.locator('section[aria-labelledby=cite]')
      const quote = section.locator('blockquote')
      await expect(quote).toContainText('Regione Lombardia (2023).')
      await expect(quote).toContainText(pathTo(locale, 'figure', { code: 'programme.committed', edition: 2022 }))
      await quote.click()
      const selected = await page.evaluate(() => getSelection()?.toString().trim())
      expect(selected).toBe((await quote.textContent())?.trim())

      for (const form of ['bib', 'json'] as const) {
        await section.getByText(words[locale].FigureCitation.form[form], { exact: true }).first().click()
        const box = section.getByRole('textbox', { name: words[locale].FigureCitation.form[form] })
        await expect(box).toHaveJSProperty('readOnly', true)
        const file = await request.get(citationPath(2022, 'programme.committed', form, locale))
        expect(file.headers()['content-disposition']).toContain(`2022-programme.committed.${form}`)
        expect(await box.inputValue()).toBe(await file.text())
      }
    })

    test('offers the code for other sites, and shows what it looks like', async ({ page, goto, baseURL, axe }) => {
      await goto(locale, 'figure', { code: 'axis-1.employed' })
      const code = page.getByRole('textbox', { name: words[locale].EmbedOffer.codeTitle })
      const src = `/embed/${locale}/2022/axis-1.employed`
      expect(await code.inputValue()).toContain(`<iframe src="${baseURL}${src}"`)
      await page.getByText(words[locale].EmbedOffer.preview, { exact: true }).click()
      const preview = page.locator(`iframe[src="${src}"]`)
      await preview.scrollIntoViewIfNeeded()
      await expect(preview.contentFrame().getByRole('heading', { level: 1 })).toBeVisible()
      await page.locator('main details').evaluateAll((folds) => {
        for (const fold of folds as HTMLDetailsElement[]) fold.open = true
      })
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })

    test('says plainly that there is one report so far, and no correction', async ({ page, goto }) => {
      await goto(locale, 'figure', { code: 'axis-1.employed' })
      await expect(page.locator('section[aria-labelledby=history]')).toContainText('2022')
      await expect(page.locator('section[aria-labelledby=corrections]')).toContainText(
        words[locale].FigurePage.noCorrections,
      )
    })
  })
}

test('one figure is a file of its own, for any site to read', { tag: '@any-width' }, async ({ request }) => {
  const response = await request.get(figureFilePath(2022, 'axis-1.paid'), {
    headers: { Origin: 'https://example.org' },
  })
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  const file = await response.json()
  expect(file).toMatchObject({ edition: 2022, figure: { code: 'axis-1.paid', value: 254_774_002.77, unit: 'EUR' } })
  expect(file.version.checksum).toMatch(/^[0-9a-f]{64}$/)
  expect((await request.get(figureFilePath(2022, 'axis-1.nothing'))).status()).toBe(404)
})
