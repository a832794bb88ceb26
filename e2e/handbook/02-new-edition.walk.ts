import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { openTab, year } from './year'

test('the new edition is made, undone, and made again with the initiatives that others need', async ({
  page,
  office,
  signIn,
}) => {
  await signIn('approver')
  const open = async () => {
    await openScreen(page, '/admin/collections/editions')
    await page.getByRole('button', { name: 'Nuova edizione da 2022' }).click()
    await expect(form.getByLabel('Anno', { exact: true })).toHaveValue(String(year))
  }
  const form = page.locator('form.next-edition')
  const make = async () => {
    await form.getByRole('button', { name: `Crea l’edizione ${year}` }).click()
    await expect(page.getByRole('heading', { name: `L’edizione ${year} c’è` })).toBeVisible({ timeout: 120_000 })
  }
  const summary = page.locator('section.next-edition')

  await open()
  await expect(form.getByLabel('Data dei dati')).toHaveValue(`${year}-12-31`)
  await expect(form.getByText('Senza, perdono la formula: ').first()).toBeVisible()
  await picture(page, 'new-edition', [form], { height: 700 })
  await make()
  await expect(summary.getByRole('heading', { name: 'Formule da rifare' })).toBeVisible()
  await picture(page, 'new-edition-made', [summary], { height: 700 })

  await summary.getByRole('link', { name: `Apri l’edizione ${year}` }).click()
  await page.getByRole('button', { name: 'Annulla la nuova edizione' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Si elimina tutto ciò che è stato creato con lei.')
  await picture(page, 'new-edition-undo', [question.locator('.confirmation-modal__wrapper')], { margin: 40 })
  await question.getByRole('button', { name: 'Annulla la nuova edizione' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/editions(\?|$)/)
  await expect(page.getByRole('link', { name: String(year), exact: true })).toHaveCount(0)

  await open()
  for (const tick of await form.getByRole('checkbox').all()) await tick.check()
  await expect(form.getByText('Senza, perdono la formula: ')).toHaveCount(0)
  await make()
  await expect(summary.getByRole('heading', { name: 'Formule da rifare' })).toHaveCount(0)
  await openTab(page, await office('approver'))
  await expect(page.getByText('Nata dall’edizione 2022', { exact: false })).toBeVisible()
})
