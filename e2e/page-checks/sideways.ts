import type { Check } from './visit'

/** The page is never wider than the screen. */
export const sideways: Check = async ({ page, expect }) => {
  const [scrollWidth = 0, clientWidth = 0] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth]
  })
  expect(clientWidth).toBeGreaterThan(0)
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}
