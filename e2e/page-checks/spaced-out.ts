import type { Check } from './visit'

/** Text spaced out as a reader may want it stays whole. */
export const spacedOut: Check = async ({ page, expect }) => {
  const style = await page.addStyleTag({
    content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  })
  const cut = await page.locator('h1, h2, h3, p, li, a').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { overflowX } = getComputedStyle(element)
        return overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      })
      .map((element) => element.textContent),
  )
  expect(cut).toEqual([])
  const root = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(root).toBe(0)
  await style.evaluate((element) => (element as Element).remove())
}
