import { overlapping } from './overlapping'
import type { Check } from './visit'

/**
 * What a reader may set. What is laid out when it is reached is laid out at once, to be measured.
 */
const wanted = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
    content-visibility: visible !important;
  }
  p { margin-bottom: 2em !important }
`

/** Text spaced out as a reader may want it stays whole and apart, on a small phone too. */
export const spacedOut: Check = async ({ page, screen, expect }) => {
  // As a reader's own style sheet: the page's policy lets nobody write one into it.
  await page.evaluate((rules) => {
    const style = new CSSStyleSheet()
    style.replaceSync(rules)
    document.adoptedStyleSheets = [style]
  }, wanted)
  for (const width of new Set([screen.width, 320])) {
    await page.setViewportSize({ width, height: screen.height })
    const cut = await page.locator('h1, h2, h3, p, li, a').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { overflowX } = getComputedStyle(element)
          return overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
        })
        .map((element) => element.textContent),
    )
    expect(cut, `${width} px`).toEqual([])
    expect(await overlapping(page), `${width} px`).toEqual([])
    const root = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(root, `${width} px`).toBe(0)
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  await page.setViewportSize({ width: screen.width, height: screen.height })
}
