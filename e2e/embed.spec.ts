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

/** Opens a page of another site with the given markup, or all of it, and closes that site when the work is done. */
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

  for (const path of ['/it', pathTo('it', 'figure', { code: figure.name }), '/admin/login'])
    test(`${path} cannot be framed by another site`, async ({ page, baseURL, request }) => {
      const policy = (await request.get(path)).headers()['content-security-policy']
      expect(policy).toMatch(/frame-ancestors '(?:self|none)'/)
      await onForeignSite(page, frame(`${baseURL}${path}`, 'Framed', 340, 430), async () => {
        await expect(page.frameLocator('iframe').locator('header, main')).toHaveCount(0)
        expect(page.frames().some((inner) => inner.url().startsWith(`${baseURL}`))).toBe(false)
      })
    })
})

test.describe('an embed by itself', { tag: '@any-width' }, () => {
  for (const locale of locales)
    for (const [name, target] of Object.entries({ figure, chart }))
      for (const width of [200, 320, 480, 800])
        test(`shows a ${name} in ${locale} at ${width} px without scrolling sideways`, async ({ page, axe }) => {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            await page.setViewportSize({ width, height: 700 })
            await page.goto(embedPath({ ...target, locale }))
            await expect(page.locator('html')).toHaveAttribute('lang', locale)
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
            await axe(page)
          }
        })

  test('is small, for any site to frame and for no search engine', async ({ request }) => {
    for (const [path, most] of [
      [embedPath(figure), 8_000],
      [embedPath(chart), 25_000],
    ] as const) {
      const response = await request.get(path)
      const headers = response.headers()
      expect((await response.body()).length, path).toBeLessThan(most)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain('frame-ancestors *')
      expect(headers['x-frame-options']).toBeUndefined()
      expect(headers['x-robots-tag']).toBe('noindex')
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['cache-control']).toBe('no-cache')
      const again = await request.get(path, { headers: { 'If-None-Match': headers.etag ?? '' } })
      expect(again.status()).toBe(304)
    }
  })

  test('takes the colours it is told to', async ({ page }) => {
    const ground = async (path: string) => {
      await page.goto(path)
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    }
    const [white, dark] = ['rgb(255, 255, 255)', 'rgb(18, 26, 21)']
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

test.describe('oEmbed', { tag: '@any-width' }, () => {
  for (const locale of locales)
    test(`is announced by the page of a figure in ${locale}, and gives the frame`, async ({
      page,
      goto,
      request,
      baseURL,
    }) => {
      await goto(locale, 'figure', { code: figure.name })
      const link = page.locator('link[type="application/json+oembed"]')
      const address = new URL((await link.getAttribute('href')) ?? '')
      const response = await request.get(`${address.pathname}${address.search}`, {
        headers: { Origin: 'https://example.org' },
      })
      expect(response.headers()['access-control-allow-origin']).toBe('*')
      const answer = await response.json()
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 480 })
      expect(answer.html).toContain(`src="${baseURL}/embed/${locale}/latest/${figure.name}"`)
    })

  test('gives charts, and XML that a parser takes', async ({ page, request, baseURL }) => {
    const url = encodeURIComponent(`${baseURL}${pathTo('en', 'progress')}#chart-money-flow`)
    const response = await request.get(`/oembed?format=xml&maxwidth=500&url=${url}`)
    expect(response.headers()['content-type']).toBe('text/xml; charset=utf-8')
    const fields = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'text/xml')
        return Object.fromEntries(
          [...(parsed.documentElement.children ?? [])].map(({ tagName, textContent }) => [tagName, textContent]),
        )
      },
      await response.text(),
    )
    expect(fields).toMatchObject({ type: 'rich', width: '500' })
    expect(fields.html).toContain(`<iframe src="${baseURL}/embed/en/latest/chart/money-flow"`)
  })

  test('refuses as its specification says', async ({ request, baseURL }) => {
    const ours = encodeURIComponent(`${baseURL}/it/dati/${figure.name}`)
    for (const [query, status] of [
      ['', 400],
      [`?url=${ours}&maxwidth=wide`, 400],
      [`?url=${ours}&format=yaml`, 501],
      [`?url=${encodeURIComponent(`${baseURL}/it/dati/nothing`)}`, 404],
      [`?url=${encodeURIComponent('https://example.org/it/dati/axis-1.employed')}`, 404],
    ] as const)
      expect((await request.get(`/oembed${query}`)).status(), query).toBe(status)
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
