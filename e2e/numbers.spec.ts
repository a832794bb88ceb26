import type { APIRequestContext, Page } from '@playwright/test'
import { openScreen } from './alive'
import { expect, test } from './fixtures'

// A number field must not read numbers as the browser's own language does.
test.use({ locale: 'en-GB' })

const figureOf = async (api: APIRequestContext, code: string) => {
  const params = { 'where[code][equals]': code, depth: 0, locale: 'it' }
  return (await (await api.get('/api/figures', { params })).json()).docs[0]
}

/** A figure that nobody else looks at, as a draft. */
async function newDraft(api: APIRequestContext) {
  const { id: _, createdAt, updatedAt, ...model } = await figureOf(api, 'axis-1.paid')
  const data = { ...model, code: `prova.${Date.now()}`, label: 'Dato di prova', stated: {}, explanation: {} }
  const made = await api.post('/api/figures', {
    data: { ...data, _status: 'draft' },
    params: { draft: 'true', locale: 'it', depth: 0 },
  })
  expect(made.status(), await made.text()).toBe(201)
  return (await made.json()).doc.id as string
}

const storedValue = async (api: APIRequestContext, id: string) =>
  (await (await api.get(`/api/figures/${id}`, { params: { draft: 'true', depth: 0 } })).json()).value

/** Presses the button and gives the status of the save. */
async function save(page: Page, id: string) {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/figures/${id}`),
  )
  await page.getByRole('button', { name: 'Salva Bozza', exact: true }).click()
  return (await answered).status()
}

test.describe('a number field', () => {
  let id: string
  test.beforeEach(async ({ page, office, signIn }) => {
    id = await newDraft(await office('editor'))
    await signIn('editor')
    await openScreen(page, `/admin/collections/figures/${id}`)
    await expect(page.locator('#field-value')).toHaveValue('254774002,77')
  })
  test.afterEach(({ discard }) => discard('approver', `figures/${id}`))

  for (const [typed, value, written, readers] of [
    ['81.000', 81_000, '81000', '81.000,00 €'],
    ['3.700.000', 3_700_000, '3700000', '3.700.000,00 €'],
    ['98,72', 98.72, '98,72', '98,72 €'],
  ] as const)
    test(`takes ${typed}, says what readers will see, and keeps ${value}`, async ({ page, office }) => {
      const field = page.locator('#field-value')
      await field.fill(typed)
      await expect(page.locator('#field-value-readers')).toHaveText(
        `Chi legge vedrà: ${readers.replace(' ', '\u00a0')}`,
      )
      expect(await save(page, id)).toBe(200)
      await expect(field).toHaveValue(written)
      expect(await storedValue(await office('editor'), id)).toBe(value)
    })

  test.describe('with what can be read in two ways', () => {
    test.use({ expectedTroubles: [/status of 400/] })

    test('says so, keeps it in sight, and nothing is saved', async ({ page, office }) => {
      const field = page.locator('#field-value')
      await field.fill('81,000')
      const note = 'Si può leggere in due modi: scrivi 81,0 oppure 81000.'
      await expect(page.locator('#field-value-readers')).toHaveText(note)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      expect(await save(page, id)).toBe(400)
      await expect(field).toHaveValue('81,000')
      expect(await storedValue(await office('editor'), id)).toBe(254_774_002.77)
      await field.fill('81000')
      expect(await save(page, id)).toBe(200)
    })
  })
})

test('the value of a computed figure is read and not written', async ({ page, office, signIn }) => {
  const { id } = await figureOf(await office('editor'), 'programme.paid')
  await signIn('editor')
  await openScreen(page, `/admin/collections/figures/${id}`)
  const field = page.locator('#field-value')
  await expect(field).toHaveValue('872642491,03')
  await expect(field).toHaveAttribute('readonly', '')
})

test('the dialog of a correction shows the number as readers will see it', async ({ page, office, signIn }) => {
  const { id } = await figureOf(await office('editor'), 'axis-1.paid')
  await signIn('approver')
  await openScreen(page, `/admin/collections/figures/${id}`)
  const field = page.locator('#field-value')
  await expect(field).toHaveValue('254774002,77')
  await field.fill('3.700.000')
  await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
  const changes = page.getByRole('region', { name: 'Che cosa cambia' })
  await expect(changes.locator('ins').first()).toContainText('3.700.000,00')
  await page.keyboard.press('Escape')
  await expect(changes).toBeHidden()
  expect(await storedValue(await office('approver'), id)).toBe(254_774_002.77)
})

test('the filter of a list reads numbers as forms do, and says which it cannot read', async ({ page, signIn, axe }) => {
  await signIn('editor')
  const list = (value: string) =>
    openScreen(page, `/admin/collections/figures?where[or][0][and][0][value][equals]=${value}&limit=10`)
  const found = page.getByRole('cell', { name: '254.774.002,77 €', exact: true }).first()
  const note = page.getByRole('alert').filter({ hasText: 'due modi' })
  await list('254.774.002,77')
  await expect(found).toBeVisible()
  await expect(note).toBeHidden()
  await list('81.000')
  await expect(note).toHaveText('81.000: Si può leggere in due modi: scrivi 81,0 oppure 81000.')
  await expect(found).toBeHidden()
  await axe(page, '[role=alert]:has(.banner)')
})

test('a number in the filter of a list is what was written, whatever the language of the browser', async ({
  page,
  office,
  signIn,
}) => {
  await signIn('editor')
  await openScreen(page, '/admin/collections/figures?where[or][0][and][0][value][greater_than]=5')
  const field = page.locator('.condition__value input')
  await expect(field).toHaveAttribute('type', 'text')
  const params = { 'where[value][greater_than]': 98.72, draft: 'true', limit: 1, depth: 0 }
  const { totalDocs } = await (await (await office('editor')).get('/api/figures', { params })).json()
  await field.fill('98,72')
  await expect(page).toHaveURL(/greater_than(?:\]|%5D)=98(?:,|%2C)72/)
  await expect(page.getByText(`di ${totalDocs}`).first()).toBeVisible()
  await expect(field).toHaveValue('98,72')
})
