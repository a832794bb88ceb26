import { openScreen } from './alive'
import { expect, test } from './fixtures'

const year = 2019

test('an edition is submitted, sent back with a reason and read in its history, by keyboard alone', async ({
  axe,
  discard,
  office,
  page,
  signIn,
}) => {
  const api = await office('approver')
  const data = { year, title: 'Prova del percorso', legalBasis: 'Art. 50', dataDate: `${year}-12-31`, _status: 'draft' }
  const made = await api.post('/api/editions', { data, params: { locale: 'it', draft: true } })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = (await made.json()).doc
  try {
    await signIn('approver')
    await openScreen(page, `/admin/collections/editions/${id}?locale=it`)
    const panel = page.getByRole('region', { name: "Percorso dell'edizione" })
    await expect(panel.locator('[aria-current="step"]')).toContainText('In preparazione')
    await axe(page, '.path-panel')

    const dialog = page.getByRole('dialog')
    const submit = panel.getByRole('button', { name: 'Invia in revisione…' })
    await submit.focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('heading', { name: 'Invia in revisione' })).toBeVisible()
    await axe(page, '.path-dialog')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(submit).toBeFocused()

    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Invia in revisione' }).press('Enter')
    await expect(panel.locator('[aria-current="step"]')).toContainText('In revisione')
    await expect(panel.getByText("Scrivi chi ha approvato l'edizione", { exact: false })).toBeVisible()

    await panel.getByRole('button', { name: 'Approva…' }).press('Enter')
    await dialog.getByRole('button', { name: 'Approva' }).press('Enter')
    await expect(panel.locator('[aria-current="step"]')).toContainText('Approvata')
    await expect(panel.getByRole('button', { name: 'Pubblica…' })).toBeDisabled()

    await panel.getByRole('button', { name: 'Rimanda in preparazione…' }).press('Enter')
    const confirm = dialog.getByRole('button', { name: 'Rimanda in preparazione' })
    await expect(confirm).toBeDisabled()
    await dialog.getByLabel('Motivo (obbligatorio)').fill('Manca la data.')
    await confirm.press('Enter')
    await expect(panel.locator('[aria-current="step"]')).toContainText('In preparazione')
    await expect(panel.getByText('Motivo: Manca la data.')).toBeVisible()
    await panel.getByText('Storia (3)').press('Enter')
    await expect(panel.getByRole('listitem').filter({ hasText: 'Rimandata in preparazione' })).toContainText('approver')
  } finally {
    await discard('approver', `editions/${id}`)
  }
})
