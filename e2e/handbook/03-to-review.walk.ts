import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { draftOf, openForm, openTab, year } from './year'

test('what came from the year before is to be reviewed', async ({ page, office, signIn }) => {
  const editor = await office('editor')
  await signIn('editor')
  await openScreen(page, '/admin')
  await openTab(page, editor, 'to-review')
  const view = page.locator('.review-view')
  await expect(
    view.getByText(/^Testi da rivedere: \d+\. Dati da confermare: \d+\. Confronti da dichiarare: 0$/),
  ).toBeVisible()
  await picture(page, 'to-review', [view], { margin: 0, height: 620 })
  await view.getByRole('radio', { name: 'Nomi e descrizioni dei dati' }).check()
  await expect(view.getByRole('button', { name: 'Li ho riletti tutti: segnali come rivisti' })).toBeVisible()

  await openForm(page, 'axes', await draftOf(editor, 'axes', 'axis-1'))
  const panel = page.getByRole('region', { name: 'Da rivedere' })
  await expect(panel).toContainText('Questi campi vengono dall’edizione precedente.')
  await expect(panel.getByRole('button', { name: 'Tutto rivisto' })).toBeVisible()
  await picture(page, 'review-panel', [panel])
  const one = panel.getByRole('button', { name: /^Rivisto: / }).first()
  await one.click()
  await expect(panel.getByText(/^Segnato\. Restano: \d+\.$/)).toBeVisible()
})

test('the title is changed for the new year', async ({ page, office, signIn }) => {
  const editor = await office('editor')
  await signIn('editor')
  await openScreen(page, '/admin')
  await openTab(page, editor)
  const title = page.locator('#field-title')
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true'))
  await expect(title).toHaveValue(/2022/)
  await title.fill((await title.inputValue()).replace('2022', String(year)))
  expect((await saved).status()).toBe(200)
})
