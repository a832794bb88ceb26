import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext } from '@playwright/test'
import { leaveScreens, openScreen, reloadScreen } from './alive'
import { expect, test } from './fixtures'

test.describe.configure({ mode: 'serial' })

type Entry = { id: string; term: string; definition: string }

const addition = ' Una frase aggiunta per prova.'

async function firstEntry(api: APIRequestContext): Promise<Entry> {
  const params = { limit: 1, depth: 0, locale: 'it', sort: 'code' }
  return (await (await api.get('/api/glossary', { params })).json()).docs[0]
}

/** Saves a draft of the Italian definition, as somebody at another desk would. */
async function draft(api: APIRequestContext, { id }: Entry, definition: string) {
  const params = { draft: 'true', locale: 'it', depth: 0, overrideLock: 'true' }
  const response = await api.patch(`/api/glossary/${id}`, { data: { definition }, params })
  expect(response.status(), await response.text()).toBe(200)
}

test.describe('translations', () => {
  let entry: Entry
  test.beforeEach(async ({ office, signIn }) => {
    const editor = await office('editor')
    entry = await firstEntry(editor)
    await draft(editor, entry, entry.definition + addition)
    await signIn('editor')
  })

  test.afterEach(async ({ page, office }) => {
    // Left first, or what a form still saves by itself would come after.
    await leaveScreens(page.context())
    const response = await (await office('approver')).patch(`/api/glossary/${entry.id}`, {
      // The English did not change: it is of the text that is put back.
      data: { definition: entry.definition, _status: 'published', minorEdit: true },
      params: { locale: 'it', overrideLock: 'true' },
    })
    expect(response.status(), await response.text()).toBe(200)
  })

  test('of a changed text are found at the desk and declared good by keyboard', async ({ page, axe }) => {
    await openScreen(page, '/admin/translations?collection=glossary')
    const item = page.getByRole('article', { name: entry.term })
    await expect(item.locator('ins')).toContainText(addition.trim())
    await expect(item).toContainText('Da rivedere')
    await axe(page)

    await item.getByRole('button', { name: 'È ancora valida' }).focus()
    await page.keyboard.press('Enter')
    await expect(item.getByRole('status')).toHaveText('Salvato come bozza.')
    await expect(item).toContainText('Aggiornata')
    await reloadScreen(page)
    await expect(page.getByText('Nessun testo: tutto è al passo.')).toBeVisible()
  })

  test('are written at the desk', async ({ page, office }) => {
    await openScreen(page, '/admin/translations?collection=glossary&state=stale')
    const item = page.getByRole('article', { name: entry.term })
    await item.getByRole('textbox', { name: 'Inglese' }).fill('A definition written at the desk.')
    await item.getByRole('button', { name: 'Salva la bozza' }).click()
    await expect(item.getByRole('status')).toHaveText('Salvato come bozza.')
    const params = { draft: 'true', locale: 'en', depth: 0 }
    const stored = await (await office('editor')).get(`/api/glossary/${entry.id}`, { params })
    expect(await stored.json()).toMatchObject({
      definition: 'A definition written at the desk.',
      _status: 'draft',
      translationState: 'current',
    })
    const was = await (await office('editor')).get(`/api/glossary/${entry.id}`, { params: { locale: 'en', depth: 0 } })
    await (await office('approver')).patch(`/api/glossary/${entry.id}`, {
      data: { definition: (await was.json()).definition, _status: 'published' },
      params: { locale: 'en', overrideLock: 'true' },
    })
  })

  test('show how they stand in the list and in the form', async ({ page }) => {
    await openScreen(page, '/admin/collections/glossary')
    await expect(page.getByRole('row', { name: entry.term }).getByText('Da rivedere')).toBeVisible()

    await openScreen(page, `/admin/collections/glossary/${entry.id}?locale=en`)
    const note = page.locator('[data-translation-of="definition"]')
    await expect(note).toContainText('da rivedere')
    await expect(note.locator('ins')).toContainText(addition.trim())
    await expect(page.locator('[data-translation-of="term"]')).toContainText('aggiornata')
    const { violations } = await new AxeBuilder({ page })
      .include('.field-translation')
      .include('.translation-summary')
      .analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])

    await openScreen(page, `/admin/collections/glossary/${entry.id}?locale=it`)
    await page.getByRole('button', { name: /^È una modifica minore/ }).click()
    await expect(note).toHaveCount(0)
  })

  test('travel to a translator and back', async ({ page }) => {
    await openScreen(page, '/admin/translations')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Scarica tutti i testi' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('sintesi-2022-it-en.xlf')
    const file = await readFile(await download.path(), 'utf8')
    const bring = (xml: string) =>
      page
        .getByLabel('File tradotto (.xlf)')
        .setInputFiles({ name: 'file.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(xml) })

    await bring(file)
    await expect(page.getByText(/^Il file va bene\. Cambia 0 testi/)).toBeVisible()
    await bring(file.replace(/(<target>[^<]*)<ph [^>]*figure[^>]*\/>/, '$1'))
    await expect(page.getByText('File rifiutato, niente è cambiato. Problemi: 1.')).toBeVisible()
    await expect(page.getByText(/^Riga \d+\. .+, «.+», parte \d+: Manca il dato/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Importa come bozze' })).toHaveCount(0)
  })

  test('are for those who are signed in', async ({ page, context }) => {
    await context.clearCookies()
    await openScreen(page, '/admin/translations')
    await expect(page).toHaveURL(/\/admin\/login/)
  })
})
