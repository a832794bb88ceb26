import type { Kind } from '../page-kinds'
import type { Check } from './visit'

/**
 * How many bytes the markup of a page may have without its scripts. It is what the report says,
 * not how it is said, that may grow.
 */
const markup: Partial<Record<Kind, number>> = {
  summary: 240_000,
  reconciliation: 250_000,
  progress: 130_000,
  data: 125_000,
  home: 70_000,
  axis: 70_000,
  'axis without people': 50_000,
  figure: 45_000,
  initiatives: 45_000,
}
const anyOther = 40_000

/**
 * As sent, compressed: the style sheet, the text face in its two weights, and
 * the typeface of codes in its two.
 */
const sheets = 14_000
const textFace = 17_000
const codeFace = 19_000

/** What only programs read and no reader waits for. */
const scripts = /<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>|<link\b[^>]*as="script"[^>]*>/g

/**
 * A page brings no more than a reader on the road can do with: markup, one style
 * sheet, no typeface it does not show.
 */
export const weight: Check = async ({ page, kind, response, expect }) => {
  const html = (await response?.text()) ?? ''
  expect(html).toContain('<main')
  expect(Buffer.byteLength(html.replace(scripts, ''))).toBeLessThan(markup[kind] ?? anyOther)

  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming
      return { path: new URL(name).pathname, bytes: encodedBodySize }
    }),
  )
  const style = loaded.filter(({ path }) => path.endsWith('.css'))
  expect(style).toHaveLength(1)
  expect(style[0]?.bytes).toBeGreaterThan(0)
  expect(style[0]?.bytes).toBeLessThan(sheets)
  const faces = loaded.filter(({ path }) => path.endsWith('.woff2'))
  const bytesOf = (family: RegExp) =>
    faces.filter(({ path }) => family.test(path)).reduce((sum, { bytes }) => sum + bytes, 0)
  // The report has no letter of another language, and the first page no codes.
  expect(faces.filter(({ path }) => path.includes('other'))).toEqual([])
  expect(bytesOf(/titillium/)).toBeGreaterThan(0)
  expect(bytesOf(/titillium/)).toBeLessThan(textFace)
  expect(bytesOf(/roboto/)).toBeLessThan(kind === 'home' ? 1 : codeFace)
}
