import sharp from 'sharp'
import { type Locale, locales } from '@/i18n/locales'
import { chartFormats, chartPath } from '@/lib/chart/chart-name'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { words } from './words'

const year = 2022

/** The pages with charts, and how many each has. */
const pages: [name: string, charts: number, path: (locale: Locale) => string][] = [
  ['home', 1, (locale) => pathTo(locale, 'home')],
  ['progress', 9, (locale) => pathTo(locale, 'progress')],
  ['axis I', 4, (locale) => pathTo(locale, 'axis', { slug: locale === 'it' ? 'occupazione' : 'employment' })],
  [
    'axis V',
    1,
    (locale) => pathTo(locale, 'axis', { slug: locale === 'it' ? 'assistenza-tecnica' : 'technical-assistance' }),
  ],
  ['summary', 19, (locale) => pathTo(locale, 'summary')],
]

/** Every chart of the edition but those of single axes, which look like their first. */
const charts = [
  'money-flow',
  'money-flow.axis-1',
  'allocation',
  'axes-compared',
  'recipients-by-gender',
  'recipients-vulnerable',
  'targets.axis-1',
  'targets.axis-3',
]

for (const locale of locales)
  for (const [name, count, path] of pages) {
    test(`the charts of ${name} in ${locale} are described, and accessible with their tables open`, async ({
      page,
      axe,
    }) => {
      await page.goto(path(locale))
      const frames = page.locator('figure.chart-frame')
      await expect(frames).toHaveCount(count)
      // One of the two layouts is shown, and its words are those under the title.
      for (const frame of await frames.all()) {
        const picture = frame.getByRole('img')
        await expect(picture).toHaveCount(1)
        await expect(picture).toHaveAccessibleName(/\S/)
        await expect(picture).toHaveAccessibleDescription(/\d/)
      }
      await frames.locator('details').evaluateAll((folded) => {
        for (const details of folded) details.setAttribute('open', '')
      })
      await axe(page)
    })

    test(`the charts of ${name} in ${locale} are legible at 320 pixels and scroll nothing`, {
      tag: '@any-width',
    }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path(locale))
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
      expect(texts.length).toBeGreaterThan(8)
      expect(texts.filter(({ size, isInside }) => size < 12 || !isInside)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }

for (const locale of locales) {
  test(`the table of a chart opens by keyboard, and leads to its figures, in ${locale}`, { tag: '@any-width' }, async ({
    page,
    goto,
  }) => {
    await goto(locale, 'progress')
    const frame = page.locator('figure.chart-frame').filter({ hasText: words[locale].Chart.allocation.title })
    const table = frame.getByRole('table')
    await expect(frame.getByRole('img')).toBeVisible()
    await expect(table).toBeHidden()
    await frame.locator('summary').press('Enter')
    await expect(table).toBeVisible()
    await expect(table.getByRole('link').first()).toHaveAttribute(
      'href',
      pathTo(locale, 'figure', { code: 'axis-1.allocation' }),
    )
    const isBeforePicture = await frame.evaluate((element) => {
      const [table, picture] = [element.querySelector('table'), element.querySelector('svg.chart-drawing')]
      return Boolean(table && picture && table.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING)
    })
    expect(isBeforePicture).toBe(true)
  })

  test(`on paper the tables are there and the pictures are wide, in ${locale}`, { tag: '@any-width' }, async ({
    page,
    goto,
  }) => {
    await goto(locale, 'home')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.chart-wide').first()).toBeVisible()
    await expect(page.locator('.chart-narrow').first()).toBeHidden()
    await expect(page.locator('.chart-data table').first()).toBeVisible()
  })
}

test.describe('charts as files', { tag: '@any-width' }, () => {
  for (const locale of locales)
    for (const name of charts)
      test(`${name} in ${locale}`, async ({ request }) => {
        const read = async (format: (typeof chartFormats)[number]) => {
          const response = await request.get(chartPath(locale, year, name, format))
          expect(response.status(), format).toBe(200)
          expect(response.headers()).toMatchObject({
            'access-control-allow-origin': '*',
            etag: expect.stringMatching(/^"/),
          })
          expect(response.headers()['content-disposition']).toContain(
            `filename="sintesi-2022-${name.replaceAll('.', '-')}-${locale}.${format}"`,
          )
          return response
        }
        const svg = await read('svg')
        expect(svg.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
        const drawing = await svg.text()
        expect(drawing).toMatch(/<svg [^>]*role="img"[^>]*lang="(it|en)"/)
        expect(drawing).toMatch(/<title[^>]*>\S.*<\/title><desc[^>]*>.*\d.*<\/desc>/)
        const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(drawing) ?? []

        const png = await read('png')
        expect(png.headers()['content-type']).toBe('image/png')
        const picture = await sharp(await png.body()).metadata()
        expect(picture).toMatchObject({ format: 'png', width: Number(width) * 2, height: Number(height) * 2 })

        const csv = await read('csv')
        expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present')
        const lines = (await csv.text()).trimEnd().split('\r\n')
        expect(lines[0]).toBe('edition,row,column,code,value,unit,formatted,as_of,licence')
        expect(lines.length).toBeGreaterThan(5)
      })

  test('are not sent again to who has them', async ({ request }) => {
    for (const format of chartFormats) {
      const path = chartPath('it', year, 'allocation', format)
      const { etag = '' } = (await request.get(path)).headers()
      expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
      expect((await request.get(path, { headers: { 'If-None-Match': '"another"' } })).status()).toBe(200)
    }
  })

  test('that are not there are told in JSON', async ({ request }) => {
    const wrong = {
      [chartPath('it', 1999, 'allocation', 'svg')]: 404,
      [chartPath('it', year, 'pie', 'svg')]: 404,
      [chartPath('it', year, 'over-time.axis-1.paid', 'svg')]: 404,
      '/charts/fr/2022/allocation.svg': 404,
      '/charts/it/now/allocation.svg': 404,
      '/charts/it/2022/allocation.pdf': 406,
    }
    for (const [path, status] of Object.entries(wrong)) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(status)
      expect(response.headers()).toMatchObject({
        'content-type': 'application/problem+json',
        'access-control-allow-origin': '*',
      })
      expect((await response.json()).details.it).toMatch(/\w{3}/)
    }
  })
})
