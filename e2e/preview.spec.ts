import type { APIRequestContext, Page } from '@playwright/test'
import { locales } from '@/i18n/locales'
import { draftKey } from '@/lib/read-scope'
import { draftRoutes, pathTo } from '@/lib/routes'
import { openScreen } from './alive'
import { expect, test } from './fixtures'
import { everyPage, pageKinds } from './page-kinds'

/** Every kind of page that drafts have. */
const { editions: _, corrections: __, ...drafted } = pageKinds
const kinds = everyPage(drafted)

const banner = { it: 'Bozza', en: 'Draft' }

/** Checks the page as it stands on a telephone and on a desk. */
async function atEachWidth(page: Page, check: () => Promise<void>) {
  for (const width of [390, 1280])
    await test.step(`at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await check()
    })
}

async function edition(office: APIRequestContext): Promise<string> {
  const { docs } = await (await office.get('/api/editions?where[year][equals]=2022&depth=0')).json()
  return docs[0].id
}

/** The same page among the drafts: what follows the language stays. */
const among = (path: string, locale: 'it' | 'en', key: string) =>
  `${pathTo(locale, 'home', { edition: key })}${path.slice(`/${locale}`.length)}`

/** Links of the page that lead to pages of the portal and out of the drafts. */
const linksOut = (page: Page, root: string[]) =>
  page.locator('a[href^="/it"], a[href^="/en"]').evaluateAll(
    (links, inside) =>
      links.flatMap((link) => {
        const href = link.getAttribute('href') ?? ''
        return inside.some(
          (start) =>
            href === start ||
            href.startsWith(`${start}/`) ||
            href.startsWith(`${start}#`) ||
            href.startsWith(`${start}?`),
        )
          ? []
          : [href]
      }),
    root,
  )

test.describe('drafts, for the office', () => {
  for (const { kind, locale, path } of kinds) {
    test(`${kind} in ${locale} is marked, kept by nobody, and leads on among the drafts`, async ({
      page,
      signIn,
      office,
      axe,
    }) => {
      await signIn('editor')
      const key = draftKey(await edition(await office('editor')))
      const response = await page.goto(among(path, locale, key))
      expect(response?.status()).toBe(200)
      expect(response?.headers()['cache-control']).toContain('no-store')
      expect(response?.headers()['x-robots-tag']).toBe('noindex, nofollow, noarchive')
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0)
      expect(
        await linksOut(
          page,
          locales.map((other) => pathTo(other, 'home', { edition: key })),
        ),
      ).toEqual([])
      await atEachWidth(page, async () => {
        await expect(page.getByRole('complementary', { name: banner[locale] })).toBeVisible()
        await axe(page)
      })
    })
  }

  test('nobody sees them without signing in', async ({ page, office }) => {
    const key = draftKey(await edition(await office('editor')))
    await page.goto(pathTo('it', 'progress', { edition: key }))
    await expect(page).toHaveURL(/\/admin\/login/)
  })

  test('an address that names a key opens nothing', async ({ request, office }) => {
    const key = draftKey(await edition(await office('editor')))
    for (const address of [
      `/en/editions/${key}`,
      `/it/edizioni/${key}`,
      `/it/editions/${encodeURIComponent(key)}/axes`,
    ])
      expect((await request.get(address)).status(), address).toBe(404)
  })

  test('what is typed into a figure shows beside it before it is saved', async ({ page, signIn, office }) => {
    await signIn('editor')
    const asked = await (await office('editor')).get('/api/figures?where[code][equals]=axis-1.paid&depth=0')
    const { id, value } = (await asked.json()).docs[0]
    await openScreen(page, `/admin/collections/figures/${id}`)
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await expect(preview.getByRole('complementary', { name: 'Bozza' })).toBeVisible()
    const field = page.locator('#field-value input, input#field-value').first()
    await field.fill('123456789.01')
    await expect(preview.locator('main')).toContainText('123.456.789,01')
    await expect(preview.locator('#draft-trouble')).toHaveText('')
    const stored = await (await office('editor')).get(`/api/figures/${id}?draft=true&depth=0`)
    expect((await stored.json()).value).toBe(value)
  })
})

test.describe('a review link', () => {
  test.use({ expectedTroubles: [/404/] })

  test('opens the drafts of one edition without an account, until it is revoked', async ({
    page,
    context,
    office,
    axe,
  }) => {
    const approver = await office('approver')
    const body = { edition: await edition(approver), label: 'Comitato', days: 1 }
    const made = await (await approver.post('/api/review-links/new', { data: body })).json()
    const response = await page.goto(made.paths.it)
    expect(response?.status()).toBe(200)
    expect(response?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': expect.stringContaining('no-store'),
    })
    await atEachWidth(page, async () => {
      await expect(page.getByRole('complementary', { name: 'Bozza' })).toBeVisible()
      await axe(page)
    })
    expect(await linksOut(page, [made.paths.it, made.paths.en])).toEqual([])
    await page.goto(`${made.paths.it}/avanzamento`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto(`${made.paths.en}/data/programme.paid`)
    await expect(page.getByRole('complementary', { name: 'Draft' })).toBeVisible()
    expect(await page.locator('script[src="/draft-preview.js"]').count()).toBe(0)
    expect(await context.cookies()).toEqual([])

    await approver.post(`/api/review-links/${made.id}/revoke`, { data: {} })
    const closed = await page.goto(made.paths.it)
    expect(closed?.status()).toBe(404)
    await expect(page).toHaveURL(new RegExp(`/it/${draftRoutes.review.it}$`))
    await atEachWidth(page, async () => {
      await expect(page.getByRole('heading', { name: 'Questo collegamento non vale più' })).toBeVisible()
      await axe(page)
    })
  })

  test('with another token opens nothing', async ({ request }) => {
    for (const token of ['x'.repeat(43), 'short', '..%2F..'])
      expect((await request.get(`/en/review/${token}`)).status(), token).toBe(404)
  })
})

test.describe('a former state', () => {
  test('is marked, not indexed, and leads to the same page today', async ({ page, office }) => {
    const approver = await office('approver')
    const { docs } = await (await approver.get('/api/editions?where[year][equals]=2022&depth=0')).json()
    const instant = new Date(docs[0].publicSince).toISOString().slice(0, 19).replaceAll(':', '')
    const response = await page.goto(`/it/edizioni/2022@${instant}/assi/occupazione`)
    expect(response?.status()).toBe(200)
    expect(response?.headers()['x-robots-tag']).toBe('noindex')
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    const notice = page.getByRole('complementary', { name: 'Versione precedente' })
    await atEachWidth(page, () => expect(notice).toContainText('Stai leggendo'))
    await notice.getByRole('link').click()
    await expect(page).toHaveURL(/\/it\/edizioni\/2022\/assi\/occupazione$/)
    await expect(page.getByRole('complementary', { name: 'Versione precedente' })).toHaveCount(0)
  })

  for (const segment of ['2022@1999-01-01', '2022@2022-02-30', '2022@2999-01-01T000000', '2022@nonsense'])
    test(`${segment} is none`, async ({ request }) => {
      expect((await request.get(`/it/edizioni/${segment}`)).status()).toBe(404)
    })
})
