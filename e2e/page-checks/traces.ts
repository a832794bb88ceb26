import type { Check } from './visit'

/**
 * After all that was done with the page no script was asked for, nor anybody else for
 * anything, and nothing is remembered.
 */
export const traces: Check = async ({ page, context, origin, traffic, expect }) => {
  expect([...traffic.origins]).toEqual([origin])
  expect([...traffic.scripts]).toEqual([])
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  expect(await traffic.setters()).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
}
