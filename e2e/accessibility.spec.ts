import { locales } from '@/i18n/locales'
import { expect, test } from './fixtures'
import { everyPage, otherKinds, pageKinds } from './page-kinds'
import { words } from './words'

test.use({ expectedTroubles: [/status of 404/] })

const everything = everyPage({ ...pageKinds, ...otherKinds })

for (const { kind, locale, path } of everything) {
  test(`${kind} in ${locale} has no accessibility violation`, async ({ page, axe }) => {
    await page.goto(path)
    // What is folded away is part of the page too.
    await page.locator('main details, aside details').evaluateAll((folded) => {
      for (const details of folded) details.setAttribute('open', '')
    })
    await axe(page)
  })

  test(`${kind} in ${locale} shows the emblem of the Union at once`, async ({ page, viewport }) => {
    const { emblem, union, fund } = words[locale].EuLockup
    await page.goto(path)
    const flag = await page.getByRole('img', { name: emblem }).boundingBox()
    const caption = page.getByRole('banner').getByText(union, { exact: true })
    const captions = await Promise.all(
      [caption, page.getByText(fund, { exact: true }).first()].map((part) => part.boundingBox()),
    )
    for (const box of [flag, ...captions]) {
      expect(box).not.toBeNull()
      const { x = -1, y = -1, width = 0, height = 0 } = box ?? {}
      expect(width * height).toBeGreaterThan(0)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(viewport?.width ?? 0)
      expect(y + height).toBeLessThanOrEqual(viewport?.height ?? 0)
    }

    const style = await caption.evaluate((element) => {
      const { fontFamily, fontStyle, textDecorationLine, textShadow, color } = getComputedStyle(element)
      return { family: fontFamily.split(',')[0]?.replaceAll('"', ''), fontStyle, textDecorationLine, textShadow, color }
    })
    expect(['Arial', 'Calibri', 'Garamond', 'Trebuchet MS', 'Tahoma', 'Verdana', 'Ubuntu']).toContain(style.family)
    expect(style).toMatchObject({ fontStyle: 'normal', textDecorationLine: 'none', textShadow: 'none' })
    expect(['rgb(0, 51, 153)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']).toContain(style.color)

    const areas = await page
      .getByRole('banner')
      .locator('img, svg')
      .evaluateAll((images) =>
        images.map((image) => {
          const { width, height } = image.getBoundingClientRect()
          return width * height
        }),
      )
    expect(Math.max(...areas)).toBe((flag?.width ?? 0) * (flag?.height ?? 0))
  })
}

test.describe('at 320 pixels, which is also a zoom of 400%', { tag: '@any-width' }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const { kind, locale, path } of everything)
    test(`${kind} in ${locale} never scrolls sideways`, async ({ page }) => {
      await page.goto(path)
      const [scrollWidth, clientWidth] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return [scrollWidth, clientWidth]
      })
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    })
})

for (const locale of locales)
  test(`text spaced out as a reader may want it stays whole, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'home')
    await page.addStyleTag({
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
  })
