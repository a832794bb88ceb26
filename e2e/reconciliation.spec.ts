import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import { expect, test } from './fixtures'
import { words } from './words'

/**
 * Of the 203 figures of 2022: how their computations come out, and how many
 * have nothing to be compared with.
 */
const results = { pass: 121, explained: 8, contradiction: 0, unchecked: 5 }
const [throughOthers, alone, total] = [43, 26, 203]

const rate: Both<string[]> = {
  it: ['290.323.449,02 € ÷ 290.890.851,86 € × 100 = 99,80%', '99,8049%', '0,0049 punti percentuali'],
  en: ['€290,323,449.02 ÷ €290,890,851.86 × 100 = 99.80%', '99.8049%', '0.0049 percentage points'],
}
const cent: Both<string[]> = {
  it: ['958.677.416,66 €', '958.677.416,67 €', '0,01 €', 'inferiore di un centesimo', 'Redazione del portale'],
  en: ['€958,677,416.66', '€958,677,416.67', '€0.01', 'one cent less', 'Redazione del portale'],
}

const entry = (code: string) => `main li[id="${code}"]`

for (const locale of locales) {
  const { CheckFacts, FilterForm, ReconciliationPage } = words[locale]

  test(`the arithmetic is there to be redone, in ${locale}`, async ({ page }) => {
    await test.step('each computation has an address', async () => {
      const response = await page.goto(`${pathTo(locale, 'reconciliation')}#programme.committed`)
      expect(response?.status()).toBe(200)
      await expect(page.locator(entry('programme.committed')).getByRole('heading')).toBeInViewport()
    })

    await test.step('every computation is there', async () => {
      const summary = page.locator('section[aria-labelledby="summary"]')
      const counts = [...Object.values(results), throughOthers, alone]
      await expect.soft(summary.locator('.is-count')).toHaveText(counts.map(String))
      await expect.soft(summary).toContainText(`${total} = ${counts.join(' + ')}`)
      expect.soft(counts.reduce((sum, count) => sum + count)).toBe(total)
      await expect.soft(summary.locator('details li')).toHaveCount(alone)
      const count = Object.values(results).reduce((sum, count) => sum + count)
      await expect.soft(page.locator('main li h3')).toHaveCount(count)

      const [ofRate, ofCent] = [
        page.locator(entry('axis-1.committed-rate')),
        page.locator(entry('programme.committed')),
      ]
      for (const part of rate[locale]) await expect.soft(ofRate).toContainText(part)
      for (const part of cent[locale]) await expect.soft(ofCent).toContainText(part)
      await expect.soft(page.locator(entry('axis-4.administrations'))).toContainText(CheckFacts.reached)
    })

    await test.step('they are chosen by axis and outcome', async () => {
      await page.getByRole('combobox', { name: ReconciliationPage.axis }).selectOption('axis-1')
      await page.getByRole('combobox', { name: ReconciliationPage.verdict }).selectOption('explained')
      await page.getByRole('button', { name: FilterForm.submit }).press('Enter')
      await expect(page).toHaveURL(/\?axis=axis-1&verdict=explained$/)
      await expect(page.locator('main li h3')).toHaveCount(2)
      await expect(page.locator(entry('axis-1.paid.printed-axis'))).toBeVisible()
      await expect(page.locator(entry('programme.committed'))).toHaveCount(0)

      await page.getByRole('combobox', { name: ReconciliationPage.verdict }).selectOption('contradiction')
      await page.getByRole('button', { name: FilterForm.submit }).press('Enter')
      await expect(page.getByRole('main')).toContainText(ReconciliationPage.none)
      await page.getByRole('link', { name: FilterForm.clear }).click()
      await expect(page).toHaveURL(pathTo(locale, 'reconciliation'))
    })

    await test.step('they lead to their figures', async () => {
      const folded = page.locator(entry('axis-1.committed-rate'))
      await expect(folded).toBeHidden()
      const group = page.locator('.fold-group', { has: page.locator('li[id="axis-1.committed-rate"]') })
      await group.locator('summary').first().press('Enter')
      await folded.locator('summary').press('Enter')
      await folded.locator(`a[href$="axis-1.programmed"]`).click()
      await expect(page).toHaveURL(pathTo(locale, 'figure', { code: 'axis-1.programmed' }))
    })
  })
}
