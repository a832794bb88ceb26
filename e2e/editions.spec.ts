import type { APIRequestContext } from '@playwright/test'
import { type Locale, locales } from '@/i18n/locales'
import { chartPath } from '@/lib/chart/chart-name'
import { type EmbedTarget, embedPath } from '@/lib/embed/embed-path'
import { filePath } from '@/lib/opendata/paths'
import { pathTo } from '@/lib/routes'
import { tokenOf } from './accounts'
import { inLanguage } from './approved-tables'
import { expect, test } from './fixtures'
import { everyPage, pageKinds } from './page-kinds'
import { publishEdition, withdrawEdition } from './second-edition'
import { words } from './words'

test.describe.configure({ mode: 'serial' })

/**
 * What axis I paid by the end of 2022, from the approved document, and what the invented
 * 2023 edition says: 1,000 euro more.
 */
const paid = { 2022: '254.774.002,77', 2023: '254.775.002,77' }
const digits = (locale: Locale, printed: string) => inLanguage(locale, `${printed} €`).replace(/[€\s]/g, '')

const code = 'axis-1.paid'
const files = [filePath(2022, 'figures.json'), filePath(2022, 'figures.csv')]
const bytesOf = async (reader: APIRequestContext) =>
  Promise.all(files.map(async (file) => (await (await reader.get(file)).body()).toString('base64')))

/** One page of every kind that belongs to an edition; these belong to none. */
const { editions: _editions, corrections: _corrections, glossary: _glossary, page: _page, ...editionKinds } = pageKinds
const underYear = (locale: Locale, path: string) =>
  pathTo(locale, 'home', { edition: 2022 }) + path.slice(`/${locale}`.length)

/**
 * The plain addresses of an edition's pages: under a year no link but those in
 * a figure's history leads to one.
 */
const sections = ['targets', 'progress', 'axes', 'initiatives', 'evaluations', 'data', 'summary'] as const
const leaves = (href: string) => {
  const path = href.replace(/[?#].*$/, '')
  return locales.some(
    (locale) =>
      path === pathTo(locale, 'home') ||
      sections.some((section) => `${path}/`.startsWith(`${pathTo(locale, section)}/`)),
  )
}

/** What the notice on a page of 2022 calls the place it leads to. */
const newestWords = (locale: Locale, key: 'same' | 'section' | 'home') =>
  words[locale].OlderEditionNotice[key].replace('{newest}', '2023')

/** Things that the second edition, which is made of axes and figures alone, does not have. */
const dropped = (locale: Locale) => [pageKinds.initiative[locale], pageKinds.evaluation[locale]]

let before: string[] = []

test.beforeAll('a second edition is published', async ({ playwright, baseURL }) => {
  // Four hundred saves.
  test.setTimeout(1_800_000)
  const [administrator, approver] = await Promise.all(
    (['administrator', 'approver'] as const).map((role) =>
      playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { Authorization: `JWT ${tokenOf(role, baseURL)}` },
      }),
    ),
  )
  if (!administrator || !approver) throw new Error('Two accounts are needed')
  before = await bytesOf(administrator)
  await publishEdition(administrator, approver, {
    from: 2022,
    year: 2023,
    change: (value) => value + 1000,
    redefined: ['axis-1.certified'],
  })
  await Promise.all([administrator.dispose(), approver.dispose()])
})

for (const locale of locales) {
  test(`the plain addresses tell of the newest edition (${locale})`, async ({ page, goto }) => {
    await goto(locale, 'figure', { code })
    await expect(page.getByText(digits(locale, paid[2023])).first()).toBeVisible()
    await goto(locale, 'editions')
    const years = page.getByRole('main').getByRole('article')
    await expect(years).toHaveCount(2)
    await expect(years.first()).toContainText('2023')
  })

  test(`an older edition keeps its address and its numbers, and leads to the newest (${locale})`, async ({
    page,
    goto,
    axe,
  }) => {
    await goto(locale, 'figure', { code, edition: 2022 })
    await expect(page.getByText(digits(locale, paid[2022])).first()).toBeVisible()
    const canonical = page.locator('link[rel="canonical"]')
    await expect(canonical).toHaveAttribute('href', new RegExp(`${pathTo(locale, 'figure', { code, edition: 2022 })}$`))

    const notice = page.getByRole('complementary', {
      name: locale === 'it' ? 'Edizione precedente' : 'Earlier edition',
    })
    await expect(notice).toContainText('2023')
    await expect(notice.getByRole('link')).toHaveAttribute('href', pathTo(locale, 'figure', { code }))
    await expect(notice.getByRole('link')).toHaveText(newestWords(locale, 'same'))
    await axe(page)

    await page
      .getByRole('navigation')
      .getByRole('link', { name: locale === 'it' ? 'Assi' : 'Axes' })
      .first()
      .click()
    await expect(page).toHaveURL(pathTo(locale, 'axes', { edition: 2022 }))
  })

  test(`the language switch stays in the edition (${locale})`, async ({ page, goto }) => {
    const other = locale === 'it' ? 'en' : 'it'
    await goto(locale, 'progress', { edition: 2022 })
    await page
      .getByRole('banner')
      .getByRole('link', { name: other === 'en' ? 'English' : 'Italiano' })
      .click()
    await expect(page).toHaveURL(pathTo(other, 'progress', { edition: 2022 }))
  })

  test(`a page only the older edition has leads to its section of the newest one, and promises no more (${locale})`, async ({
    page,
  }) => {
    const slug = locale === 'it' ? 'formazione-continua-vi' : 'continuing-training-vi'
    expect((await page.goto(pathTo(locale, 'initiative', { slug, edition: 2022 })))?.status()).toBe(200)
    const notice = page.getByRole('complementary').first()
    await expect(notice.getByRole('link')).toHaveAttribute('href', pathTo(locale, 'initiatives'))
    await expect(notice.getByRole('link')).toHaveText(newestWords(locale, 'section'))
  })

  test(`the home page of the older edition leads to the newest one's (${locale})`, async ({ page, goto }) => {
    await goto(locale, 'home', { edition: 2022 })
    const link = page.getByRole('complementary').first().getByRole('link')
    await expect(link).toHaveAttribute('href', pathTo(locale, 'home'))
    await expect(link).toHaveText(newestWords(locale, 'home'))
  })

  test(`a plain address of what the newest edition dropped leads to the older one (${locale})`, async ({ request }) => {
    for (const path of dropped(locale))
      for (const visit of ['made', 'kept']) {
        const response = await request.get(path, { maxRedirects: 0 })
        expect(response.status(), `${path}, ${visit}`).toBe(307)
        expect(response.headers().location).toBe(underYear(locale, path))
      }
    const never = pathTo(locale, 'initiative', { slug: 'never-was' })
    expect((await request.get(never, { maxRedirects: 0 })).status()).toBe(404)
  })

  test(`an embed of the older edition keeps its number and tells of the newer one (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const target: EmbedTarget = { kind: 'figure', name: code, locale, edition: 2022 }
    await page.goto(embedPath(target))
    await expect(page.getByText(digits(locale, paid[2022]))).toBeVisible()
    const newer = page.getByRole('link', { name: words[locale].Embed.newer.replace('{year}', '2023') })
    await expect(newer).toHaveAttribute('href', `${baseURL}${pathTo(locale, 'figure', { code })}`)

    await page.goto(`${embedPath(target)}?edition=latest`)
    await expect(page.getByText(digits(locale, paid[2023]))).toBeVisible()
    await expect(page.locator('.notice')).toHaveCount(0)
  })

  test(`a figure has a history and a chart of it, which says where its definition changed (${locale})`, async ({
    page,
    goto,
    axe,
  }) => {
    const { FigureHistory, Chart } = words[locale]
    const cut = Chart.overTime['break-redefined']
    const rows = page.locator('section[aria-labelledby="history-table"] tbody tr')
    const drawnOf = (of: string) => page.locator(`figure[id="chart-over-time.${of}"] .chart-drawn`)
    const linesOf = async (of: string) => {
      const file = await page.request.get(chartPath(locale, 2023, `over-time.${of}`, 'svg'))
      return (await file.text()).match(/chart-line chart-series/g)?.length
    }

    await goto(locale, 'figure', { code })
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(0)).toContainText(digits(locale, paid[2022]))
    await expect(rows.nth(1)).toContainText(digits(locale, paid[2023]))
    await expect(rows.nth(1)).toContainText(FigureHistory.status.comparable)
    await expect(rows.nth(1)).not.toContainText(FigureHistory.noChange)
    await expect(drawnOf(code).locator('.fluid-solid')).toHaveCount(2)
    await expect(drawnOf(code)).not.toContainText(cut)
    expect(await linesOf(code)).toBe(1)
    await axe(page)

    await goto(locale, 'figure', { code: 'axis-1.certified' })
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText(FigureHistory.status.redefined)
    await expect(rows.nth(1)).toContainText(FigureHistory.noChange)
    await expect(drawnOf('axis-1.certified')).toContainText(cut)
    expect(await linesOf('axis-1.certified')).toBe(2)
  })

  test(`the line is a chart of the year that has two editions to draw, not of the one before (${locale})`, async ({
    request,
  }) => {
    const statusOf = async (year: number) =>
      (await request.get(chartPath(locale, year, `over-time.${code}`, 'svg'))).status()
    expect(await statusOf(2023)).toBe(200)
    expect(await statusOf(2022)).toBe(404)
  })
}

for (const { kind, locale, path } of everyPage(editionKinds))
  test(`no link of the older edition's ${kind} leaves it (${locale})`, async ({ page }) => {
    expect((await page.goto(underYear(locale, path)))?.status()).toBe(200)
    // The history of a figure is the one place that leads to other reports.
    const hrefs = await page
      .locator('main a[href]')
      .evaluateAll((links) =>
        links
          .filter((link) => !link.closest('[aria-labelledby="history-table"]'))
          .map((link) => link.getAttribute('href') ?? ''),
      )
    const years = pathTo(locale, 'home', { edition: 2022 })
    expect(hrefs.filter((href) => href.startsWith(`${years}/`))).not.toEqual([])
    expect(hrefs.filter(leaves)).toEqual([])
  })

test('nothing of the older edition changes, byte for byte', async ({ request }) => {
  expect(await bytesOf(request)).toEqual(before)
})

test('search engines learn of both', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain(`${pathTo('it', 'figure', { code })}<`)
  expect(sitemap).toContain(`${pathTo('it', 'figure', { code, edition: 2022 })}<`)
})

test('words of the other language and the inner address lead to the one address', async ({ request }) => {
  const to = async (path: string) => (await request.get(path, { maxRedirects: 0 })).headers().location
  expect(await to('/en/edizioni/2022/assi')).toBe('/en/editions/2022/axes')
  expect(await to('/it/editions/2022/data/axis-1.paid')).toBe('/it/edizioni/2022/dati/axis-1.paid')
  expect(await to('/it/editions/current/axes')).toBe('/it/assi')
})

test('withdrawn, it is gone, and the plain addresses tell of the one before', async ({ office, request }) => {
  await withdrawEdition(await office('administrator'), 2023)
  for (const locale of locales) {
    const statusOf = async () => (await request.get(pathTo(locale, 'figure', { code, edition: 2023 }))).status()
    await expect.poll(statusOf).toBe(404)
    const htmlOf = async () => (await request.get(pathTo(locale, 'figure', { code }))).text()
    await expect.poll(htmlOf).toContain(digits(locale, paid[2022]))
    // What led to the older edition is the page itself again.
    for (const path of dropped(locale)) {
      const plainStatus = async () => (await request.get(path, { maxRedirects: 0 })).status()
      await expect.poll(plainStatus).toBe(200)
    }
  }
})
