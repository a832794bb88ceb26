import type { Page } from '@playwright/test'
import { words } from '../words'
import type { Check } from './visit'

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

/**
 * The page can be walked from end to end with the focus always in
 * sight. The next Tab starts it over.
 */
export const keyboardWalk: Check = async ({ page, expect }) => {
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
}

/**
 * The first stop skips to the content. To be checked where the focus is
 * nowhere yet, or has left the page.
 */
export const skipLink: Check = async ({ page, locale, expect }) => {
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: words[locale].SkipLink.label })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
}
