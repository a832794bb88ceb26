import { words } from '../words'
import type { Check } from './visit'

/** What the Commission's guidance allows beside the emblem. */
const families = ['Arial', 'Calibri', 'Garamond', 'Trebuchet MS', 'Tahoma', 'Verdana', 'Ubuntu']
const colours = ['rgb(0, 51, 153)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']

/**
 * The emblem of the Union and its caption are in sight at once, set as they must
 * be, and no other logo is larger.
 */
export const emblem: Check = async ({ page, locale, screen, expect }) => {
  const { emblem, union, fund } = words[locale].EuLockup
  const banner = page.getByRole('banner')
  const flag = page.getByRole('img', { name: emblem })
  const caption = banner.getByText(union, { exact: true })
  for (const part of [flag, caption, page.getByText(fund, { exact: true }).first()]) {
    await expect(part).toBeVisible()
    const { x = -1, y = -1, width = 0, height = 0 } = (await part.boundingBox()) ?? {}
    expect(width * height).toBeGreaterThan(0)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(screen.width)
    expect(y + height).toBeLessThanOrEqual(screen.height)
  }

  const style = await caption.evaluate((element) => {
    const { fontFamily, fontStyle, textDecorationLine, textShadow, color } = getComputedStyle(element)
    return { family: fontFamily.split(',')[0]?.replaceAll('"', ''), fontStyle, textDecorationLine, textShadow, color }
  })
  expect(families).toContain(style.family)
  expect(style).toMatchObject({ fontStyle: 'normal', textDecorationLine: 'none', textShadow: 'none' })
  expect(colours).toContain(style.color)

  const [flagArea = 0] = await flag.evaluateAll(areas)
  expect(flagArea).toBeGreaterThan(0)
  expect(Math.max(...(await banner.locator('img, svg').evaluateAll(areas)))).toBe(flagArea)
}

const areas = (images: Element[]) =>
  images.map((image) => {
    const { width, height } = image.getBoundingClientRect()
    return width * height
  })
