import type { Check } from './visit'

/** After all that was done with the page nobody else was asked for anything, and nothing is remembered. */
export const traces: Check = async ({ page, context, origin, traffic, expect }) => {
  expect([...traffic.origins]).toEqual([origin])
  expect(await traffic.setters()).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
}
