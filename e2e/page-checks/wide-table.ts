import { tabTo } from '../tab-to'
import type { Check } from './visit'

/** Where a table does not fit, it scrolls by keyboard in a region of its own. */
export const wideTable: Check = async ({ page, screen, expect }) => {
  await page.setViewportSize({ width: 700, height: 800 })
  const region = await tabTo(page, 'section[aria-labelledby="table-2"]')
  await expect(region).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await region.evaluate((element) => element.scrollTo({ left: 0, behavior: 'instant' }))
  await page.setViewportSize({ width: screen.width, height: screen.height })
}
