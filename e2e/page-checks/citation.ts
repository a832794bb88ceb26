import { citationPath } from '@/lib/citation/paths'
import { pathTo } from '@/lib/routes'
import { words } from '../words'
import type { Check } from './visit'

const code = 'programme.committed'

/**
 * The figure can be quoted: one click selects the words, and the forms to copy are
 * those of the files to download.
 */
export const citation: Check = async ({ page, locale, expect }) => {
  const section = page.locator('#cite')
  await section.locator('> summary').click()
  const quote = section.locator('blockquote')
  await expect(quote).toContainText('Regione Lombardia (2023).')
  await expect(quote).toContainText(pathTo(locale, 'figure', { code, edition: 2022 }))
  await quote.click()
  const selected = await page.evaluate(() => getSelection()?.toString().trim())
  expect(selected).toBe((await quote.textContent())?.trim())

  for (const form of ['bib', 'json'] as const) {
    await section.getByText(words[locale].FigureCitation.form[form], { exact: true }).first().click()
    const box = section.getByRole('textbox', { name: words[locale].FigureCitation.form[form] })
    await expect(box).toHaveJSProperty('readOnly', true)
    const file = await page.request.get(citationPath(2022, code, form, locale))
    expect(file.headers()['content-disposition']).toContain(`2022-${code}.${form}`)
    expect(await box.inputValue()).toBe(await file.text())
  }
}
