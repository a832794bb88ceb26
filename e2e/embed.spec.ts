import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { locales } from '@/i18n/locales'
import { type EmbedTarget, embedPath } from '@/lib/embed/embed-path'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { type ForeignSite, foreignPage, foreignSite } from './foreign-site'

const figure: EmbedTarget = { kind: 'figure', name: 'axis-1.employed', locale: 'it', edition: 2022 }
const chart: EmbedTarget = { ...figure, kind: 'chart', name: 'money-flow' }
const frame = (src: string, title: string, width: number, height: number) =>
  `<iframe src="${src}" title="${title}" width="${width}" height="${height}" style="border:0"></iframe>`

/**
 * Opens a page of another site with the given markup, or all of it, and closes
 * that site when the work is done.
 */
async function onForeignSite(page: Page, markup: string, work: (site: ForeignSite) => Promise<void>) {
  const site = await foreignSite(markup.startsWith('<!doctype') ? markup : foreignPage(markup))
  try {
    await page.goto(site.origin)
    await work(site)
  } finally {
    await site.close()
  }
}

test.describe('an embed inside another site', () => {
  // The other site's own page is the only request to another origin.
  test.use({ expectedTroubles: [/^third-party request: http:\/\/127\.0\.0\.1:\d+\/$/] })

  test('shows the figure and the chart, without a cookie or a script, to everybody', async ({
    page,
    baseURL,
    axe,
    context,
  }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const body =
      frame(`${baseURL}${embedPath(figure)}`, 'A figure', 340, 430) +
      frame(`${baseURL}${embedPath({ ...chart, locale: 'en' }, 'dark')}`, 'A chart', 340, 700)
    await onForeignSite(page, body, async ({ origin }) => {
      const card = page.frameLocator('iframe[title="A figure"]')
      await expect(card.getByRole('heading', { level: 1 })).toContainText('Asse I: lavoratori')
      await expect(card.getByText('80.577')).toBeVisible()
      await expect(card.getByText('Unione europea', { exact: true })).toBeVisible()
      await expect(card.getByRole('link')).toHaveAttribute('target', '_blank')
      const drawing = page.frameLocator('iframe[title="A chart"]')
      await expect(drawing.getByRole('img', { name: /certified/i })).toBeVisible()

      expect(requests.filter((url) => !url.startsWith(origin)).sort()).toEqual(
        [`${baseURL}${embedPath(figure)}`, `${baseURL}${embedPath({ ...chart, locale: 'en' }, 'dark')}`].sort(),
      )
      expect(await context.cookies()).toEqual([])
      for (const inner of page.frames()) expect(await inner.locator('script').count(), inner.url()).toBe(0)
      await axe(page)
    })
  })

  test('lead the reader to the page of the figure', async ({ page, baseURL, context }) => {
    await onForeignSite(page, frame(`${baseURL}${embedPath(figure)}`, 'A figure', 340, 430), async () => {
      const opened = context.waitForEvent('page')
      await page.frameLocator('iframe').getByRole('link').click()
      const ours = await opened
      await ours.waitForURL(`**${pathTo('it', 'figure', { code: figure.name, edition: 2022 })}`)
      await ours.close()
    })
  })
})

test.describe('the pages of the portal', () => {
  test.use({
    expectedTroubles: [
      /^third-party request: http:\/\/127\.0\.0\.1:\d+\/$|frame-ancestors|^failed request: .* (?:net::ERR_BLOCKED_BY_RESPONSE|csp)|chrome-error/,
    ],
  })

  test('cannot be framed by another site', async ({ page, baseURL, request }) => {
    const paths = ['/it', pathTo('it', 'figure', { code: figure.name }), '/admin/login']
    for (const path of paths) {
      const policy = (await request.get(path)).headers()['content-security-policy']
      expect.soft(policy, path).toMatch(/frame-ancestors '(?:self|none)'/)
    }
    const framed = paths.map((path) => frame(`${baseURL}${path}`, `Framed ${path}`, 340, 430)).join('')
    await onForeignSite(page, framed, async () => {
      await expect(page.locator('iframe')).toHaveCount(paths.length)
      for (const path of paths)
        await expect
          .soft(page.frameLocator(`iframe[title="Framed ${path}"]`).locator('header, main'), path)
          .toHaveCount(0)
      expect(page.frames().filter((inner) => inner.url().startsWith(`${baseURL}`))).toEqual([])
    })
  })
})

test.describe('an embed by itself', { tag: '@any-width' }, () => {
  for (const locale of locales)
    for (const [name, target] of Object.entries({ figure, chart }))
      test(`shows a ${name} in ${locale} at any width without scrolling sideways`, async ({ page, axe }) => {
        await page.goto(embedPath({ ...target, locale }))
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        for (const width of [200, 320, 480, 800])
          for (const colorScheme of ['light', 'dark'] as const)
            await test.step(`${name} in ${locale} at ${width} px, ${colorScheme}`, async () => {
              await page.emulateMedia({ colorScheme })
              await page.setViewportSize({ width, height: 700 })
              const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
              expect.soft(scrollWidth, `${width} px, ${colorScheme}`).toBeLessThanOrEqual(width)
              await axe(page)
            })
      })

  test('takes the colours it is told to', async ({ page }) => {
    const ground = async (path: string) => {
      await page.goto(path)
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    }
    const [white, dark] = ['rgb(255, 255, 255)', 'rgb(16, 23, 18)']
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground(embedPath(figure))).toBe(dark)
    expect(await ground(embedPath(figure, 'light'))).toBe(white)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await ground(embedPath(figure))).toBe(white)
    expect(await ground(embedPath(figure, 'dark'))).toBe(dark)
  })
})

test.describe('what is not there to embed', { tag: '@any-width' }, () => {
  test.use({ expectedTroubles: [/status of 404/] })

  test('is said in the frame, in its language', async ({ page, axe }) => {
    for (const [path, words] of [
      ['/embed/it/1999/axis-1.employed', 'Questo contenuto non c’è'],
      ['/embed/en/2022/nothing', 'There is nothing here'],
    ] as const) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
      await axe(page)
    }
  })
})

test.describe('the demonstration page', { tag: '@any-width' }, () => {
  test.use({ expectedTroubles: [/^third-party request: http:\/\/127\.0\.0\.1:\d+\/$/] })

  test('shows the card and the chart of the portal it is told', async ({ page, baseURL, axe }) => {
    const demo = readFileSync('docs/embed-demo.html', 'utf8').replaceAll('http://localhost:3000', baseURL ?? '')
    await onForeignSite(page, demo, async () => {
      const frames = page.locator('iframe')
      await expect(frames).toHaveCount(3)
      for (const index of [0, 1, 2]) {
        await frames.nth(index).scrollIntoViewIfNeeded()
        await expect(page.frameLocator('iframe').nth(index).locator('footer')).toBeVisible()
      }
      await axe(page)
    })
  })
})
