import { readFile } from 'node:fs/promises'
import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { filledIn } from './monitoring-file'
import { picture } from './picture'
import { draftOf, openForm, openTab, year } from './year'

test('figures come from the monitoring system: template, dry run, drafts', async ({ page, office, signIn }) => {
  await signIn('editor')
  await openScreen(page, '/admin')
  await openTab(page, await office('editor'), 'import')
  const view = page.locator('.import-view')
  await expect(view.getByRole('link', { name: 'Scarica per Excel (.xlsx)' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    view.getByRole('link', { name: 'Scarica in CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`dati-${year}.csv`)
  const file = filledIn(await readFile(await download.path(), 'utf8'))
  await view
    .getByLabel('File Excel (.xlsx) o CSV')
    .setInputFiles({ name: `dati-${year}.csv`, mimeType: 'text/csv', buffer: Buffer.from(file) })
  const steps = view.locator('.import-step')
  await picture(page, 'import-file', [steps.nth(0), steps.nth(1)])
  await view.getByRole('button', { name: 'Prova il file' }).click()

  await expect(view.getByText('La prova è pronta, qui sotto.')).toBeVisible()
  await expect(view.getByText('Nessun errore.')).toBeVisible()
  await expect(view.getByRole('region', { name: 'Modifiche' }).getByRole('row').nth(1)).toContainText('colonna F')
  await picture(page, 'import-trial', [steps.filter({ hasText: '3. Guarda la prova' })], { height: 640 })
  await view.getByRole('radio', { name: 'Problemi (1)' }).check()
  await expect(view.getByRole('region', { name: 'Problemi' })).toContainText('con il codice «axis-9.paid»')

  const apply = view.getByRole('button', { name: 'Applica come bozze' })
  await expect(apply).toBeDisabled()
  await view.getByRole('checkbox', { name: /^Ho guardato gli avvisi/ }).check()
  await apply.click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('In pubblico resta tutto com’è.')
  await question.getByRole('button', { name: 'Applica' }).click()
  await expect(view.getByText(/^Fatto: \d+ dati aggiornati come bozze/)).toBeVisible({ timeout: 120_000 })
  await expect(view.getByRole('row', { name: new RegExp(`dati-${year}\\.csv`) })).toContainText('Applicata')
  await picture(page, 'import-applied', [
    steps.filter({ hasText: '4. Applica' }),
    steps.filter({ hasText: 'Importazioni di questa edizione' }),
  ])
})

test('a figure is written by hand beside that of the year before, another stays the same', async ({
  page,
  office,
  signIn,
}) => {
  const editor = await office('editor')
  await signIn('editor')
  await openScreen(page, '/admin')
  await openForm(page, 'figures', await draftOf(editor, 'figures', 'promozione-occupazione-femminile.projects-started'))
  const beside = page.getByRole('region', { name: 'Nell’edizione 2022' })
  await expect(beside).toContainText('Da confermare: scrivi il valore di quest’anno, oppure scegli.')
  await beside.getByRole('button', { name: 'Uguale all’anno scorso' }).click()
  await expect(beside).toContainText('Confermato: uguale all’anno scorso.')

  await openForm(page, 'figures', await draftOf(editor, 'figures', 'smart-working.companies'))
  const value = page.locator('#field-value')
  await expect(beside.getByRole('button', { name: 'Non più rilevato' })).toBeVisible()
  await value.fill('900')
  await expect(beside.locator('[data-variation]')).toContainText('Variazione: ')
  await expect(beside).toContainText('Prima salva quello che hai scritto.')
  await picture(page, 'figure-last-year', [value, beside], { margin: 32 })
  await page.getByRole('button', { name: 'Salva Bozza' }).click()
  await expect(beside).toContainText('Confermato: valore inserito.')
})
