import type { APIRequestContext, BrowserContext, Page, Request } from '@playwright/test'
import { openScreen } from './alive'
import { expect, test } from './fixtures'

// What is refused on purpose, and a request that an ended page leaves behind.
test.use({ expectedTroubles: [/status of (?:400|401|403|409)|net::ERR_FAILED/] })

const guard = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('heading', { level: 2 }) })

const draftOf = async (api: APIRequestContext, path: string) =>
  (await api.get(`/api/${path}`, { params: { draft: 'true', depth: 0, locale: 'it' } })).json()

async function newDraft(api: APIRequestContext, collection: string, data: object) {
  const made = await api.post(`/api/${collection}`, { data, params: { draft: 'true', locale: 'it', depth: 0 } })
  expect(made.status(), await made.text()).toBe(201)
  return (await made.json()).doc.id as string
}

/** A second window on the same form. */
async function secondWindow(context: BrowserContext, path: string) {
  const page = await context.newPage()
  await openScreen(page, path)
  return page
}

const autosaved = (page: Page) => page.waitForResponse((response) => response.url().includes('autosave=true'))

/**
 * Whether a form saves itself with these words in it. On a slow machine it also
 * does before all of them are there.
 */
const savesWith = (words: string) => (request: Request) =>
  request.url().includes('autosave=true') && Boolean(request.postData()?.includes(words))

test.describe('two windows on one form', () => {
  let id: string
  let path: string
  test.beforeEach(async ({ office, signIn }) => {
    const term = `Prova ${Date.now()}`
    id = await newDraft(await office('editor'), 'glossary', { term, definition: 'Come era.' })
    path = `/admin/collections/glossary/${id}`
    await signIn('editor')
  })
  test.afterEach(({ discard }) => discard('approver', `glossary/${id}`))

  test('that change different fields are joined by one press', async ({ page, context, office, axe }) => {
    await openScreen(page, path)
    await expect(page.locator('#field-definition')).toHaveValue('Come era.')
    const other = await secondWindow(context, path)
    await expect(other.locator('#field-definition')).toHaveValue('Come era.')

    const first = autosaved(page)
    await page.locator('#field-definition').fill('Detto di qua.')
    expect((await first).status()).toBe(200)

    const second = autosaved(other)
    await other.locator('#field-term').fill('Detto di là')
    expect((await second).status()).toBe(409)
    await expect(guard(other)).toContainText('Sono stati cambiati campi diversi')
    await expect(other.locator('.autosave')).toBeHidden()
    await axe(other, '.save-problem')
    await guard(other).getByRole('button', { name: 'Unisci e salva' }).click()
    await expect(guard(other)).toHaveCount(0)
    await expect
      .poll(async () => draftOf(await office('editor'), `glossary/${id}`))
      .toMatchObject({ term: 'Detto di là', definition: 'Detto di qua.' })
    await expect(other.locator('#field-definition')).toHaveValue('Detto di qua.')
  })

  test('that change one field show both texts, and whoever chooses decides', async ({ page, context, office }) => {
    await openScreen(page, path)
    const other = await secondWindow(context, path)
    await expect(other.locator('#field-definition')).toHaveValue('Come era.')
    const first = autosaved(page)
    await page.locator('#field-definition').fill('Detto di qua.')
    expect((await first).status()).toBe(200)
    const second = autosaved(other)
    await other.locator('#field-definition').fill('Detto di là.')
    expect((await second).status()).toBe(409)
    const choice = guard(other).getByRole('group', { name: 'Definizione in parole semplici' })
    await expect(choice).toContainText('Detto di qua.')
    await expect(choice).toContainText('Detto di là.')
    await expect(other.locator('#field-definition')).toHaveValue('Detto di là.')
    await choice.getByRole('radio', { name: /Il tuo testo/ }).check()
    await guard(other).getByRole('button', { name: 'Unisci e salva' }).click()
    await expect(guard(other)).toHaveCount(0)
    await expect
      .poll(async () => draftOf(await office('editor'), `glossary/${id}`))
      .toMatchObject({ definition: 'Detto di là.' })
  })

  test('does not take its own saves for those of another, however fast one types', async ({ page, office }) => {
    await openScreen(page, path)
    const statuses: number[] = []
    page.on('response', (response) => {
      if (response.url().includes('autosave=true')) statuses.push(response.status())
    })
    await page.route('**/api/glossary/**autosave=true**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.locator('#field-definition').click()
    await page.keyboard.press('End')
    // Each part is typed while the one before is on its way.
    const parts = [' Una frase', ' lunga che si scrive', ' mentre la si salva,', ' e poi ancora un poco.']
    let last: Request | undefined
    for (const part of parts) {
      const sent = page.waitForRequest(savesWith(part))
      await page.keyboard.type(part)
      last = await sent
    }
    expect((await last?.response())?.status()).toBe(200)
    await expect
      .poll(async () => (await draftOf(await office('editor'), `glossary/${id}`)).definition)
      .toBe(`Come era.${parts.join('')}`)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(statuses.length).toBeGreaterThan(1)
  })

  test('without a session says so, keeps the text, and saves it after signing in beside it', async ({
    page,
    context,
    office,
    signIn,
  }) => {
    await openScreen(page, path)
    await expect(page.locator('#field-definition')).toHaveValue('Come era.')
    await context.clearCookies()
    const refused = autosaved(page)
    await page.locator('#field-definition').fill('Non si perde.')
    expect([401, 403]).toContain((await refused).status())
    await expect(guard(page).getByRole('heading')).toHaveText('Non salvato')
    await expect(guard(page).getByRole('link', { name: 'Accedi in un’altra scheda' })).toHaveAttribute(
      'target',
      '_blank',
    )
    await expect(page.locator('.autosave')).toBeHidden()
    await expect(page.locator('#field-definition')).toHaveValue('Non si perde.')
    await signIn('editor')
    await guard(page).getByRole('button', { name: 'Riprova a salvare' }).click()
    await expect(guard(page)).toHaveCount(0)
    await expect
      .poll(async () => draftOf(await office('editor'), `glossary/${id}`))
      .toMatchObject({ definition: 'Non si perde.' })
  })

  test('asks before words that are not stored are left', async ({ page }) => {
    await openScreen(page, path)
    await expect(page.locator('#field-definition')).toHaveValue('Come era.')
    await page.route('**/api/glossary/**', () => {})
    await page.locator('#field-definition').click()
    await page.keyboard.type('Appena scritto.')
    const asked = page.waitForEvent('dialog')
    // Not openScreen: the form is not left, which is what is asked.
    void page.reload().catch(() => {})
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await expect(page.locator('#field-definition')).toHaveValue(/Appena scritto\./)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

test('two windows on a form that saves only when asked lose nothing that was typed in either', async ({
  page,
  context,
  office,
  signIn,
  discard,
}) => {
  const api = await office('editor')
  const where = { 'where[code][equals]': 'axis-1.paid', depth: 0, locale: 'it' }
  const {
    id: _,
    createdAt,
    updatedAt,
    ...model
  } = (await (await api.get('/api/figures', { params: where })).json()).docs[0]
  const data = { ...model, code: `prova.${Date.now()}`, label: 'Dato di prova', stated: {}, explanation: {} }
  const id = await newDraft(api, 'figures', { ...data, _status: 'draft' })
  const path = `/admin/collections/figures/${id}`
  const saved = (window: Page) =>
    window.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/figures/${id}`),
    )
  const press = (window: Page) => window.getByRole('button', { name: 'Salva Bozza', exact: true }).click()
  try {
    await signIn('editor')
    await openScreen(page, path)
    const other = await secondWindow(context, path)
    await page.locator('#field-label').fill('Detto di qua')
    const first = saved(page)
    await press(page)
    expect((await first).status()).toBe(200)

    const looked = other.waitForResponse((response) => response.request().headers()['next-action'] !== undefined)
    await other.locator('#field-label').fill('Detto di là')
    await looked
    const second = saved(other)
    await press(other)
    expect((await second).status()).toBe(409)
    const choice = guard(other).getByRole('group').filter({ hasText: 'Detto di qua' })
    await expect(choice).toContainText('Detto di là')
    await choice.getByRole('radio', { name: /Il tuo testo/ }).check()
    await guard(other).getByRole('button', { name: 'Unisci e salva' }).click()
    await expect(guard(other)).toHaveCount(0)
    await expect.poll(async () => (await draftOf(api, `figures/${id}`)).label).toBe('Detto di là')
  } finally {
    await discard('approver', `figures/${id}`)
  }
})

test('what is chosen while a save is under way stays chosen, and is stored', async ({
  page,
  office,
  signIn,
  discard,
}) => {
  const api = await office('editor')
  const where = { 'where[year][equals]': 2022, depth: 0 }
  const { id: edition } = (await (await api.get('/api/editions', { params: where })).json()).docs[0]
  const title = `Iniziativa ${Date.now()}`
  const id = await newDraft(api, 'initiatives', { title, slug: title.toLowerCase().replace(' ', '-'), edition })
  try {
    await signIn('editor')
    await openScreen(page, `/admin/collections/initiatives/${id}`)
    await page.route('**/api/initiatives/**autosave=true**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500))
      await route.continue()
    })
    const sent = page.waitForRequest((request) => request.url().includes('autosave=true'))
    await page.locator('#field-title').fill(`${title} bis`)
    await sent
    await page.locator('#field-axis').getByRole('combobox').click()
    await page.getByRole('option').first().click()
    await page.locator('#field-status').getByRole('combobox').click()
    const sentToo = page.waitForRequest(savesWith('"status":"concluded"'))
    await page.getByRole('option', { name: 'Conclusa' }).click()
    expect((await (await sentToo).response())?.status()).toBe(200)
    await expect
      .poll(async () => {
        const { title: kept, axis, status } = await draftOf(api, `initiatives/${id}`)
        return [kept, Boolean(axis), status]
      })
      .toEqual([`${title} bis`, true, 'concluded'])
    await expect(page.locator('#field-status')).toContainText('Conclusa')
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await discard('approver', `initiatives/${id}`)
  }
})

test('a figure taken out of a sentence by its cross is out of what is stored', async ({
  page,
  office,
  signIn,
  discard,
}) => {
  const api = await office('editor')
  const token = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: '0'.repeat(24), blockType: 'figure', blockName: '', code: 'axis-1.paid', form: 'value' },
  }
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const text = { type: 'text', version: 1, text: 'Pagati ', format: 0, detail: 0, mode: 'normal', style: '' }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [text, token] }
  const body = { root: { ...block, type: 'root', children: [paragraph] } }
  const id = await newDraft(api, 'pages', { title: `Pagina ${Date.now()}`, slug: `pagina-${Date.now()}`, body })
  try {
    await signIn('editor')
    await openScreen(page, `/admin/collections/pages/${id}`)
    const chip = page
      .locator('.token-chip')
      .filter({ has: page.locator('.token-chip__value') })
      .first()
    await expect(chip).toContainText('254.774.002,77')
    const saved = autosaved(page)
    await chip.locator('.token-chip__remove').click({ force: true })
    expect((await saved).status()).toBe(200)
    expect(JSON.stringify((await draftOf(api, `pages/${id}`)).body)).not.toContain('axis-1.paid')
  } finally {
    await discard('approver', `pages/${id}`)
  }
})

test('what is typed while a queued save is under way is saved, too', async ({ page, office, signIn, discard }) => {
  const api = await office('editor')
  const made = await api.post('/api/glossary', {
    data: { term: `Prova ${Date.now()}`, definition: 'Come era.' },
    params: { draft: 'true', locale: 'it', depth: 0 },
  })
  const { id } = (await made.json()).doc
  try {
    await signIn('editor')
    await openScreen(page, `/admin/collections/glossary/${id}`)
    /** Each save is answered when the test lets it. */
    const answer: (() => void)[] = []
    const answered = [0, 1].map(
      (index) =>
        new Promise<void>((resolve) => {
          answer[index] = resolve
        }),
    )
    let saves = 0
    await page.route('**/api/glossary/**autosave=true**', async (route) => {
      const allowed = answered[saves++]
      const response = await route.fetch()
      await allowed
      await route.fulfill({ response })
    })
    const sent = () => page.waitForRequest((request) => request.url().includes('autosave=true'))
    const field = page.locator('#field-definition')
    const first = sent()
    await field.fill('Uno.')
    await first
    await field.fill('Uno. Due.')
    // Long enough that the second save is queued behind the first.
    await page.waitForTimeout(3_000)
    const second = sent()
    answer[0]?.()
    await second
    await field.fill('Uno. Due. Tre.')
    answer[1]?.()
    const stored = async () =>
      (await (await api.get(`/api/glossary/${id}`, { params: { draft: 'true', depth: 0, locale: 'it' } })).json())
        .definition
    await expect.poll(stored, { timeout: 200_000 }).toBe('Uno. Due. Tre.')
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await discard('approver', `glossary/${id}`)
  }
})
