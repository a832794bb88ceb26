import type { Check } from './visit'

/** Text spaced out as a reader may want it stays whole. */
export const spacedOut: Check = async ({ page, expect }) => {
  // As a reader's own style sheet: the page's policy lets nobody write one into it.
  await page.evaluate(() => {
    const style = new CSSStyleSheet()
    style.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets = [style]
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
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
}
