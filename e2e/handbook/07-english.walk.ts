import { readFile } from 'node:fs/promises'
import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { newEdition, year } from './year'

test('the English is written at the desk beside the Italian that changed', async ({ page, office, signIn }) => {
  const editor = await office('editor')
  await signIn('editor')
  await openScreen(page, '/admin')
  await openScreen(page, `/admin/translations?edition=${await newEdition(editor)}&collection=axes&state=stale`)
  await expect(page.getByRole('heading', { level: 1, name: 'Traduzioni' })).toBeVisible()
  const item = page.getByRole('article').filter({ hasText: 'Strategia' })
  await expect(item.locator('ins').first()).toContainText('Ai beneficiari sono andati')
  await expect(item.getByRole('button', { name: 'È ancora valida' })).toBeVisible()
  await picture(page, 'translation-desk', [item], { height: 700 })
  const english = item.getByRole('textbox', { name: 'Inglese' })
  const added = ' Beneficiaries received {{axis-1.paid}}. The services are for people over sixteen.'
  await english.fill((await english.inputValue()).trimEnd() + added)
  await item.getByRole('button', { name: 'Salva la bozza' }).click()
  await expect(item.getByRole('status')).toHaveText('Salvato come bozza.')
  await expect(item).toContainText('Aggiornata')
})

test('a text travels to a translator and back', async ({ page, office, signIn }) => {
  await signIn('editor')
  await openScreen(page, '/admin')
  await openScreen(page, `/admin/translations?edition=${await newEdition(await office('editor'))}`)
  const panel = page.getByRole('region', { name: 'Per chi traduce fuori' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: 'Scarica i testi da tradurre o rivedere' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`sintesi-${year}-it-en.xlf`)
  const file = await readFile(await download.path(), 'utf8')
  await panel.getByLabel('File tradotto (.xlf)').setInputFiles({
    name: `sintesi-${year}-it-en.xlf`,
    mimeType: 'application/xliff+xml',
    buffer: Buffer.from(translated(file)),
  })
  await expect(panel.getByText(/^Il file va bene\. Cambia 1 testi/)).toBeVisible()
  await picture(page, 'xliff', [panel])
  await panel.getByRole('button', { name: 'Importa come bozze' }).click()
  await expect(panel.getByText('Importati come bozze: 1.')).toBeVisible()
})

/** What the translator does: the one text of the file, the title, is of the new year. */
const translated = (file: string) =>
  file.replace(/<segment([^>]*)>([\s\S]*?)<\/segment>/, (segment) =>
    segment
      .replace(
        /<target([^>]*)>[\s\S]*?<\/target>/,
        `<target$1>Citizens’ summary of the ${year} Annual Implementation Report</target>`,
      )
      .replace(/state="\w+"/, 'state="translated"'),
  )
