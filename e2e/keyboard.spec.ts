import type { Page } from '@playwright/test'
import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, scriptsTurnedOff, test } from './fixtures'
import { everyPage, pageKinds } from './page-kinds'
import { words } from './words'

/** What has the focus now: its words, and whether a reader sees that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return {
      isPage: element === document.body || element === document.documentElement,
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      isSeen: width * height > 0 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
    }
  })

/** Presses Tab until the element with these words has the focus. Fails when it never comes. */
async function tabTo(page: Page, selector: string) {
  const wanted = page.locator(selector).filter({ visible: true }).first()
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted
  }
  throw new Error(`Tab never reaches ${selector}`)
}

for (const locale of locales) {
  test(`the first stop skips to the content, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'home')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: words[locale].SkipLink.label })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  for (const kind of ['home', 'progress', 'axis', 'initiatives', 'glossary'] as const)
    test(`${kind} in ${locale} can be walked from end to end with the focus always in sight`, async ({ page }) => {
      await page.goto(pageKinds[kind][locale])
      const stops: { name: string; isSeen: boolean }[] = []
      for (let presses = 0; presses < 400; presses += 1) {
        await page.keyboard.press('Tab')
        const { isPage, ...stop } = await focused(page)
        if (isPage) break
        stops.push(stop)
      }
      expect(stops.length).toBeLessThan(400)
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
      expect(stops.at(-1)?.name).toMatch(/^CC BY 4\.0/)
    })

  test(`the filters of the data, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'data')
    await tabTo(page, '#filter-axis')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'form[method=get] button')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?axis=axis-1&kind=$/)
    const codes = await page.getByRole('main').locator('tbody code').allInnerTexts()
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

  test(`a wide table scrolls in its own region, in ${locale}`, async ({ page, goto }) => {
    await page.setViewportSize({ width: 700, height: 800 })
    await goto(locale, 'progress')
    const region = await tabTo(page, 'section[aria-labelledby="table-2"]')
    await expect(region).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  })

  test(`the exact amounts unfold, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'home')
    const amounts = page.getByRole('table', { name: new RegExp(`^${words[locale].Chart.programme}`) })
    await expect(amounts).toBeHidden()
    await tabTo(page, 'main details summary')
    await page.keyboard.press('Enter')
    await expect(amounts).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(amounts).toBeHidden()
  })

  test(`the menu of a small screen, in ${locale}`, { tag: '@any-width' }, async ({ page, goto }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await goto(locale, 'home')
    await tabTo(page, 'header details summary')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const first = page
      .getByRole('link', { name: words[locale].NavLinks.progress, exact: true })
      .filter({ visible: true })
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(pathTo(locale, 'progress'))
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedTroubles: [scriptsTurnedOff] })

  for (const { kind, locale, path } of everyPage(pageKinds))
    test(`${kind} in ${locale} says what it has to say`, { tag: '@any-width' }, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(300)
      await expect(page.getByRole('banner').getByRole('link', { name: words[locale].NavLinks.axes })).toBeVisible()
      await expect(page.getByRole('contentinfo')).toBeVisible()
    })

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
