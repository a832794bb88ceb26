import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Page } from '@playwright/test'
import { openScreen, reloadScreen } from './alive'
import { expect, test } from './fixtures'
import { editionOf } from './second-edition'

test.describe.configure({ mode: 'serial' })

const code = 'axis-2.paid'

async function figure(api: APIRequestContext, params: Record<string, string> = {}) {
  const query = { 'where[code][equals]': code, limit: 1, depth: 0, ...params }
  return (await (await api.get('/api/figures', { params: query })).json()).docs[0]
}

const italian = (value: number) => value.toFixed(2).replace('.', ',')

/** Chooses a file that is made of these lines, and has it examined. */
async function bring(page: Page, text: string | Buffer, name = 'monitoraggio.csv') {
  await page
    .getByLabel('File Excel (.xlsx) o CSV')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text as string) })
  await page.getByRole('button', { name: 'Prova il file' }).click()
}

test.describe('importing figures', () => {
  let edition: string
  let value: number
  test.beforeEach(async ({ office, signIn, page }) => {
    const editor = await office('editor')
    edition = (await editionOf(editor, 2022)).id
    value = (await figure(editor)).value
    await signIn('editor')
    await openScreen(page, `/admin/collections/editions/${edition}/import`)
    await expect(page.getByRole('heading', { name: 'Importa dati', level: 2 })).toBeVisible()
  })

  test('the file that is downloaded comes back, changed in one place, and is applied as a draft', async ({
    page,
    axe,
    office,
  }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Scarica in CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('dati-2022.csv')
    const file = await readFile(await download.path(), 'utf8')
    const line = new RegExp(`^(${code};.*;euro;)${italian(value)};`, 'm')
    expect(file).toMatch(line)
    const changed = file.replace(line, `$1${italian(value + 1)};`)
    await bring(page, `${changed}sconosciuto;;;;;1\r\n`)

    await expect(page.getByText('La prova è pronta, qui sotto.')).toBeVisible()
    await expect(page.getByText('Una modifica in un dato.')).toBeVisible()
    await expect(page.getByText('Nessun errore.')).toBeVisible()
    const change = page.getByRole('region', { name: 'Modifiche' }).getByRole('row').nth(1)
    await expect(change).toContainText(code)
    await expect(change).toContainText(/riga \d+, colonna F/)
    await axe(page, '.import-view')
    await page.getByRole('radio', { name: 'Problemi (1)' }).check()
    await expect(page.getByRole('region', { name: 'Problemi' })).toContainText('con il codice «sconosciuto»')
    await axe(page, '.import-view')
    await page.getByRole('radio', { name: /^Dati ricalcolati \(\d+\)$/ }).check()
    await expect(page.getByRole('region', { name: 'Dati ricalcolati' })).toContainText('programme.paid')

    const apply = page.getByRole('button', { name: 'Applica come bozze' })
    await expect(apply).toBeDisabled()
    await page.getByRole('checkbox', { name: /^Ho guardato gli avvisi/ }).focus()
    await page.keyboard.press('Space')
    await apply.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Cambia un dato, come bozza.')
    try {
      await dialog.getByRole('button', { name: 'Applica' }).press('Enter')
      await expect(page.getByText(/^Fatto: un dato aggiornato come bozza/)).toBeVisible()
      await axe(page, '.import-view')
      const history = page.getByRole('region', { name: 'Importazioni di questa edizione' })
      await expect(history.getByRole('row', { name: /monitoraggio\.csv/ }).first()).toContainText('Applicata')
      const editor = await office('editor')
      expect((await figure(editor)).value, 'what is public').toBe(value)
      expect(await figure(editor, { draft: 'true' })).toMatchObject({ value: value + 1, _status: 'draft' })
      await reloadScreen(page)
      await expect(page.getByText(/^Fatto: un dato aggiornato come bozza/)).toBeVisible()
    } finally {
      const { id } = await figure(await office('editor'))
      const response = await (await office('approver')).patch(`/api/figures/${id}`, {
        data: { value, _status: 'published' },
        params: { overrideLock: 'true' },
      })
      expect(response.status(), await response.text()).toBe(200)
    }
  })

  test('a file with errors is shown with its places and cannot be applied', async ({ page, axe }) => {
    await bring(page, `Codice;Unità;Valore\n${code};persone;12\naxis-1.paid;euro;molto\n`)
    const problems = page.getByRole('region', { name: 'Problemi' })
    await expect(problems.getByRole('row', { name: /riga 2, colonna B/ })).toContainText('non è quella del dato')
    await expect(problems.getByRole('row', { name: /riga 3, colonna C/ })).toContainText('«molto» non è un numero')
    await expect(page.getByText('Il file ha errori e non si applica')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Applica come bozze' })).toHaveCount(0)
    await page.getByLabel('Codice o nome').fill('axis-1.paid')
    await expect(problems.getByRole('row')).toHaveCount(2)
    await axe(page, '.import-view')
  })

  test.describe('of the wrong kind', () => {
    test.use({ expectedTroubles: [/status of 422/] })

    test('is refused in words', async ({ page }) => {
      await bring(page, Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'vecchio.xls')
      await expect(page.getByRole('alert').filter({ hasText: 'vecchio Excel' })).toBeVisible()
    })
  })
})
