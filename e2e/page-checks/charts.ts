import { chartsOf } from '../page-kinds'
import type { Check } from './visit'

/**
 * The page has all its charts, each named by its headline and described in words, with
 * a drawing as wide as its column.
 */
export const charts: Check = async ({ page, kind, expect }) => {
  const frames = page.locator('figure.chart-frame')
  await expect(frames).toHaveCount(chartsOf(kind))
  for (const frame of await frames.all()) {
    await expect(frame).toHaveAccessibleName(/\S/)
    await expect(frame).toHaveAccessibleDescription(/\d/)
    const drawn = frame.locator('.chart-drawn')
    await expect(drawn).toBeVisible()
    const [column, widest] = await drawn.evaluate((element) => [
      element.getBoundingClientRect().width,
      Math.max(
        ...[...element.querySelectorAll('.chart-bar, .fluid-tall')].map((bar) => bar.getBoundingClientRect().width),
      ),
    ])
    // Labels and amounts stand beside the bars on wide screens, and take some two thirds at most.
    expect(widest).toBeGreaterThan((column ?? 0) * 0.3)
  }
}

/**
 * No word of a chart is smaller than 12 pixels or outside its drawing, and none is inside
 * a picture that could be scaled.
 */
export const chartsLegible: Check = async ({ page, kind, expect }) => {
  const texts = await page.locator('.chart-drawn').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { left, right } = drawing.getBoundingClientRect()
      return [...drawing.querySelectorAll('p, a, b, span')].map((text) => {
        const box = text.getBoundingClientRect()
        const size = Number.parseFloat(getComputedStyle(text).fontSize)
        return { words: text.textContent, size, isInside: box.left >= left - 1 && box.right <= right + 1 }
      })
    }),
  )
  if (chartsOf(kind) > 0) expect(texts.length).toBeGreaterThan(8)
  expect(texts.filter(({ size, isInside }) => size < 12 || !isInside)).toEqual([])
  await expect(page.locator('.chart-drawn text')).toHaveCount(0)
}

/** On paper the tables are there beside the drawings, and the files and the code are not. */
export const chartsOnPaper: Check = async ({ page, screen, expect }) => {
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.chart-drawn').first()).toBeVisible()
  await expect(page.locator('.chart-data table').first()).toBeVisible()
  await expect(page.locator('.chart-links').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen', colorScheme: screen.colorScheme })
}
