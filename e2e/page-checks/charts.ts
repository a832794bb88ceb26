import { chartsOf } from '../page-kinds'
import type { Check } from './visit'

/** The page has all its charts. Of each one layout is shown, named by its title and described by the words under it. */
export const charts: Check = async ({ page, kind, expect }) => {
  const frames = page.locator('figure.chart-frame')
  await expect(frames).toHaveCount(chartsOf(kind))
  for (const frame of await frames.all()) {
    const picture = frame.getByRole('img')
    await expect(picture).toHaveCount(1)
    await expect(picture).toHaveAccessibleName(/\S/)
    await expect(picture).toHaveAccessibleDescription(/\d/)
  }
}

/** No letter in a chart made for small screens is smaller than 12 pixels or outside its picture. */
export const chartsLegible: Check = async ({ page, kind, expect }) => {
  const texts = await page.locator('.chart-narrow').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const { left, right, width } = picture.getBoundingClientRect()
      const scale = width / (picture as SVGSVGElement).viewBox.baseVal.width
      return [...picture.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect()
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
        return { words: text.textContent, size, isInside: box.left >= left - 1 && box.right <= right + 1 }
      })
    }),
  )
  if (chartsOf(kind) > 0) expect(texts.length).toBeGreaterThan(8)
  expect(texts.filter(({ size, isInside }) => size < 12 || !isInside)).toEqual([])
}

/** On paper the tables are there and the pictures are wide. */
export const chartsOnPaper: Check = async ({ page, screen, expect }) => {
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.chart-wide').first()).toBeVisible()
  await expect(page.locator('.chart-narrow').first()).toBeHidden()
  await expect(page.locator('.chart-data table').first()).toBeVisible()
  await page.emulateMedia({ media: 'screen', colorScheme: screen.colorScheme })
}
