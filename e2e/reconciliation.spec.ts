import { parse } from 'csv-parse/sync'
import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import { expect, test } from './fixtures'
import { words } from './words'

/** Of the 203 figures of 2022: how their computations come out, and how many have nothing to be compared with. */
const results = { pass: 121, explained: 8, contradiction: 0, unchecked: 5 }
const alone = 26

const rate: Both<string[]> = {
  it: ['290.323.449,02 € ÷ 290.890.851,86 € × 100 = 99,80%', '99,8049%', '0,0049 punti percentuali'],
  en: ['€290,323,449.02 ÷ €290,890,851.86 × 100 = 99.80%', '99.8049%', '0.0049 percentage points'],
}
const cent: Both<string[]> = {
  it: ['958.677.416,66 €', '958.677.416,67 €', '0,01 €', 'un centesimo in meno', 'Redazione del portale'],
  en: ['€958,677,416.66', '€958,677,416.67', '€0.01', 'one cent less', 'Redazione del portale'],
}

const entry = (code: string) => `main li[id="${code}"]`

/** What an expression of additions alone, or of a division and a multiplication, comes to: from left to right. */
function computed(expression: string): number {
  const [first = '', ...rest] = expression.split(' ')
  let result = Number(first)
  for (let at = 0; at < rest.length; at += 2) {
    const number = Number(rest[at + 1])
    if (rest[at] === '+') result += number
    else if (rest[at] === '/') result /= number
    else if (rest[at] === '*') result *= number
    else throw new Error(`Not understood: ${expression}`)
  }
  return result
}

for (const locale of locales) {
  const { ReconciliationPage, ReconciliationList, FilterForm } = words[locale]

  test(`every computation is there to be redone, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'reconciliation')
    const tiles = page.locator('section[aria-labelledby="summary"] li.card')
    await expect(tiles.locator('p:first-child')).toHaveText(Object.values(results).map(String))
    await expect(page.locator('main details').first().locator('li')).toHaveCount(alone)
    await expect(page.locator('main h4')).toHaveCount(Object.values(results).reduce((sum, count) => sum + count))

    for (const part of rate[locale]) await expect(page.locator(entry('axis-1.committed-rate'))).toContainText(part)
    for (const part of cent[locale]) await expect(page.locator(entry('programme.committed'))).toContainText(part)
    await expect(page.locator(entry('axis-4.administrations'))).toContainText(words[locale].CheckFacts.reached)

    await page.locator(entry('axis-1.committed-rate')).locator(`a[href$="axis-1.programmed"]`).click()
    await expect(page).toHaveURL(pathTo(locale, 'figure', { code: 'axis-1.programmed' }))
  })

  test(`each computation has an address, in ${locale}`, async ({ page }) => {
    await page.goto(`${pathTo(locale, 'reconciliation')}#programme.committed`)
    await expect(page.locator(entry('programme.committed')).getByRole('heading')).toBeInViewport()
  })

  test(`the computations are chosen by axis and outcome, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'reconciliation')
    await page.getByRole('combobox', { name: ReconciliationPage.axis }).selectOption('axis-1')
    await page.getByRole('combobox', { name: ReconciliationPage.verdict }).selectOption('explained')
    await page.getByRole('button', { name: FilterForm.submit }).press('Enter')
    await expect(page).toHaveURL(/\?axis=axis-1&verdict=explained$/)
    await expect(page.locator('main h4')).toHaveCount(2)
    await expect(page.locator(entry('axis-1.paid.printed-axis'))).toBeVisible()
    await expect(page.locator(entry('programme.committed'))).toHaveCount(0)

    await page.getByRole('combobox', { name: ReconciliationPage.verdict }).selectOption('contradiction')
    await page.getByRole('button', { name: FilterForm.submit }).press('Enter')
    await expect(page.getByRole('main')).toContainText(ReconciliationList.none)
    await page.getByRole('link', { name: FilterForm.clear }).click()
    await expect(page).toHaveURL(pathTo(locale, 'reconciliation'))
  })

  test(`nothing of it runs off a small screen, in ${locale}`, async ({ page, goto }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await goto(locale, 'reconciliation')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
  })

  test(`the file says the same and can be computed again, in ${locale}`, async ({ page, goto, request }) => {
    await goto(locale, 'reconciliation')
    const codes = await page
      .locator('main li[id] h4')
      .evaluateAll((all) => all.map((one) => one.closest('li')?.id ?? ''))
    const address = await page.getByRole('link', { name: ReconciliationPage.file }).getAttribute('href')
    const response = await request.get(address ?? '')
    expect(response.status()).toBe(200)
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
    expect(rows.map(({ code }) => code).sort()).toEqual(codes.sort())
    const formulas = rows.filter(({ expression }) => expression !== '')
    expect(formulas.length).toBeGreaterThan(90)
    for (const { code, expression = '', recomputed } of formulas)
      expect(computed(expression), code).toBeCloseTo(Number(recomputed), 6)
  })
}
