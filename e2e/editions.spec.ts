import type { APIRequestContext } from '@playwright/test'
import { type Locale, locales } from '@/i18n/locales'
import { filePath } from '@/lib/opendata/paths'
import { pathTo } from '@/lib/routes'
import { inLanguage } from './approved-tables'
import { expect, test } from './fixtures'
import { publishEdition, withdrawEdition } from './second-edition'

test.describe.configure({ mode: 'serial' })

/** What axis I paid by the end of 2022, from the approved document, and what the invented 2023 edition says: 1,000 euro more. */
const paid = { 2022: '254.774.002,77', 2023: '254.775.002,77' }
const digits = (locale: Locale, printed: string) => inLanguage(locale, `${printed} €`).replace(/[€\s]/g, '')

const code = 'axis-1.paid'
const files = [filePath(2022, 'figures.json'), filePath(2022, 'figures.csv')]
const bytesOf = async (reader: APIRequestContext) =>
  Promise.all(files.map(async (file) => (await (await reader.get(file)).body()).toString('base64')))

let before: string[] = []

test.beforeAll('a second edition is published', async ({ playwright, baseURL }) => {
  const administrator = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `JWT ${process.env.E2E_TOKEN_ADMINISTRATOR}` },
  })
  before = await bytesOf(administrator)
  await publishEdition(administrator, {
    from: 2022,
    year: 2023,
    change: (value) => value + 1000,
    redefined: ['axis-1.certified'],
  })
  await administrator.dispose()
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

  test(`an older edition keeps its address, its numbers and its links, and leads to the newest (${locale})`, async ({
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
    await axe(page)

    const inside = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/(it|en)\//.test(href)),
      )
    expect(inside.length).toBeGreaterThan(0)
    const years = pathTo(locale, 'home', { edition: 2022 }).replace('2022', '')
    const standing = [pathTo(locale, 'glossary'), pathTo(locale, 'editions')]
    expect(inside.filter((href) => !href.startsWith(years) && !standing.includes(href))).toEqual([])

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

  test(`a page only the older edition has leads to the newest one's home (${locale})`, async ({ page }) => {
    const slug = locale === 'it' ? 'formazione-continua-vi' : 'continuing-training-vi'
    expect((await page.goto(pathTo(locale, 'initiative', { slug, edition: 2022 })))?.status()).toBe(200)
    const notice = page.getByRole('complementary').first()
    await expect(notice.getByRole('link')).toHaveAttribute('href', pathTo(locale, 'initiatives'))
  })
}

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
  }
})
