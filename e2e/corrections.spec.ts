import AxeBuilder from '@axe-core/playwright'
import { DOMParser } from '@xmldom/xmldom'
import { locales } from '@/i18n/locales'
import { feedPath } from '@/lib/correction/feed/path'
import { writeTypedNumber } from '@/lib/number/typed-number'
import { pathTo } from '@/lib/routes'
import { alive, openScreen, signInByForm } from './alive'
import { correction, publishCorrection, recordsOf } from './corrections'
import { expect, test } from './fixtures'
import { pageKinds } from './page-kinds'

test.describe.configure({ mode: 'serial' })

const code = 'axis-2.paid'
const reason = { it: 'La tabella aveva due cifre scambiate.', en: 'Two digits of the table were swapped.' }
type Stored = { id: string; value: number }
let figure: Stored

test.beforeAll('the figure as it is', async ({ playwright, baseURL }) => {
  const api = await playwright.request.newContext({ baseURL })
  const { docs } = await (await api.get('/api/figures', { params: { 'where[code][equals]': code, depth: 0 } })).json()
  figure = docs[0]
  await api.dispose()
})

test('a figure is corrected by hand, from signing in to the public page, and the clicks are few', async ({
  page,
  request,
}) => {
  let clicks = 0
  const click = async (name: string, role: 'button' | 'link' = 'button') => {
    clicks += 1
    await page.getByRole(role, { name }).filter({ visible: true }).first().click()
  }
  await openScreen(page, '/admin')
  await signInByForm(page, 'approver')
  clicks += 1
  await click('Dati', 'link')
  await expect(page).toHaveURL(/collections\/figures/)
  await alive(page)
  await page.getByPlaceholder(/Cerca/).first().fill(code)
  await expect(page).toHaveURL(/search=/)
  clicks += 1
  await page.getByRole('link', { name: 'Asse II: pagamenti ai beneficiari', exact: true }).click()
  await expect(page.locator('#field-value')).toHaveValue(writeTypedNumber(figure.value, 'it'))
  await alive(page)
  await page.locator('#field-value').fill(String(figure.value + 1))
  await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
  clicks += 1

  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('region', { name: 'Che cosa cambia' })).toContainText('→')
  await expect(drawer.getByRole('radio', { name: 'Una modifica minore' })).toBeDisabled()
  const { violations } = await new AxeBuilder({ page }).include('.correction-form').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await publishCorrection(page, 'figures', reason)
  clicks += 1
  console.info(`From signing in to a published correction: ${clicks} clicks`)
  expect(clicks).toBeLessThanOrEqual(8)

  for (const locale of locales)
    for (const path of [pathTo(locale, 'figure', { code }), pathTo(locale, 'corrections'), feedPath(locale, 'xml')])
      await expect.poll(async () => (await request.get(path)).text()).toContain(reason[locale])
})

test('without a reason nothing is published, and the dialog says which is missing', async ({
  page,
  signIn,
  office,
}) => {
  await signIn('approver')
  const before = (await recordsOf(await office('editor'), code)).length
  await openScreen(page, `/admin/collections/figures/${figure.id}`)
  await page.locator('#field-value').fill(String(figure.value + 2))
  await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('textbox', { name: /^Motivo, in italiano/ }).fill(reason.it)
  await drawer.getByRole('button', { name: 'Pubblica la correzione' }).press('Enter')
  await expect(drawer.getByRole('textbox', { name: /^Motivo, in inglese/ })).toBeFocused()
  await expect(drawer.getByText('Scrivilo: lo leggono tutti.')).toBeVisible()
  expect(await recordsOf(await office('editor'), code)).toHaveLength(before)
})

test.describe('when nobody answers', () => {
  test.use({ expectedTroubles: [/ERR_FAILED/] })

  for (const locale of locales)
    test(`the button that publishes says so and can be pressed again (${locale})`, async ({
      page,
      context,
      baseURL,
      signIn,
    }) => {
      await signIn('approver')
      await context.addCookies([{ name: 'payload-lng', value: locale, url: baseURL }])
      await page.route('**/api/corrections/preview', (route) => route.abort())
      await openScreen(page, `/admin/collections/figures/${figure.id}`)
      await page.locator('#field-value').fill(String(figure.value + 2))
      const publish = page.locator('#action-save')
      await publish.press('Enter')
      const said = { it: 'Il server non risponde: riprova.', en: 'The server does not answer: try again.' }
      await expect(page.getByRole('alert').filter({ hasText: said[locale] })).toBeVisible()
      await page.unroute('**/api/corrections/preview')
      await publish.press('Enter')
      await expect(page.getByRole('dialog')).toContainText('→')
    })
})

for (const locale of locales)
  test(`readers meet it on the page, in the record and in the feeds (${locale})`, async ({ page, goto, axe }) => {
    const name = { it: 'Correzioni di questa pagina', en: 'Corrections of this page' }[locale]
    const notice = page.getByRole('complementary', { name })
    for (const corrected of [code, 'programme.paid']) {
      await goto(locale, 'figure', { code: corrected })
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await expect(notice).toContainText(locale === 'it' ? 'Corretto il' : 'Corrected on')
        await axe(page)
      }
    }
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await goto(locale, 'figure', { code: 'programme.paid' })
      const previous = await notice.getByRole('link').nth(1).getAttribute('href')
      expect(previous).toMatch(/\/2022@\d{4}-\d\d-\d\dT\d{6}\//)
      await notice.getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`${pathTo(locale, 'corrections')}#c-`))
      const entry = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
      await expect(entry).toBeInViewport()
      await expect(entry).toContainText(reason[locale])
      await entry.getByRole('group').locator('summary').click()
      await expect(
        entry.getByRole('link', { name: locale === 'it' ? /pagamenti/i : /paid|payments/i }).first(),
      ).toBeVisible()
      await axe(page)
    }
    await goto(locale, 'home')
    const feeds = page.locator('link[rel="alternate"][type="application/atom+xml"]')
    await expect(feeds).toHaveAttribute('href', new RegExp(`${feedPath(locale, 'xml')}$`))
  })

for (const locale of locales)
  test(`the feeds are strict, stable and cheap to ask again (${locale})`, async ({ request }) => {
    const atom = await request.get(feedPath(locale, 'xml'))
    expect(atom.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    const parser = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`)
      },
    })
    const root = parser.parseFromString(await atom.text(), 'text/xml').documentElement
    const ids = [...(root?.getElementsByTagName('id') ?? [])].map(({ textContent }) => textContent)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9.-]+,2026:corrections\/(?:it|en)/)
    const json = await request.get(feedPath(locale, 'json'))
    const feed = await json.json()
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: locale })
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids.slice(1))
    expect(feed.items[0].content_text).toContain(reason[locale])
    for (const response of [atom, json]) {
      const { etag = '', 'last-modified': since = '' } = response.headers()
      const path = new URL(response.url()).pathname
      const known: Record<string, string>[] = [{ 'If-None-Match': etag }, { 'If-Modified-Since': since }]
      for (const headers of known) expect((await request.get(path, { headers })).status()).toBe(304)
    }
    expect((await request.get('/feed/de.xml')).status()).toBe(404)
  })

test('the value of the approved document is put back, which is a correction too', async ({ office, request }) => {
  const data = { value: figure.value, _status: 'published', correction }
  const params = { locale: 'it', depth: 0, overrideLock: 'true' }
  const response = await (await office('approver')).patch(`/api/figures/${figure.id}`, { data, params })
  expect(response.status(), await response.text()).toBe(200)
  const path = pageKinds.corrections.it
  await expect.poll(async () => (await request.get(path)).text()).toContain(correction.reason.it)
})

test('what is withdrawn by its button is gone for readers, and the record says why', async ({
  page,
  signIn,
  office,
  request,
}) => {
  const approver = await office('approver')
  const params = { 'where[code][equals]': 'about', locale: 'it', depth: 0 }
  const { docs } = await (await approver.get('/api/pages', { params })).json()
  const { id, slug } = docs[0]
  const path = pathTo('it', 'page', { slug })
  expect((await request.get(path)).status()).toBe(200)
  const why = { it: 'La pagina si riscrive.', en: 'The page is being rewritten.' }
  await signIn('approver')
  await openScreen(page, `/admin/collections/pages/${id}`)
  await page.locator('.doc-controls__popup').getByRole('button').first().click()
  try {
    await page.getByRole('button', { name: 'Annulla pubblicazione' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('textbox', { name: /^Motivo, in italiano/ }).fill(why.it)
    await drawer.getByRole('textbox', { name: /^Motivo, in inglese/ }).fill(why.en)
    await drawer.getByRole('button', { name: 'Ritira dal pubblico' }).press('Enter')
    await expect(drawer).toHaveCount(0)
    await expect(page.locator('.doc-controls__meta')).toContainText('Bozza')
    await expect.poll(async () => (await request.get(path)).status()).toBe(404)
    for (const locale of locales)
      await expect.poll(async () => (await request.get(pathTo(locale, 'corrections'))).text()).toContain(why[locale])
  } finally {
    const data = { _status: 'published', correction }
    const response = await approver.patch(`/api/pages/${id}?locale=it&depth=0&overrideLock=true`, { data })
    expect(response.status(), await response.text()).toBe(200)
    await expect.poll(async () => (await request.get(path)).status()).toBe(200)
  }
})
