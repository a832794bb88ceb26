import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { draftOf, openForm, openTab } from './year'

const savedDraft = /autosave=true/

test('a figure is put into a sentence, and a number typed by hand is looked at', async ({ page, office, signIn }) => {
  const editor = await office('editor')
  await signIn('editor')
  await openScreen(page, '/admin')
  await openForm(page, 'axes', await draftOf(editor, 'axes', 'axis-1'))
  const field = page.locator('[data-field-path="strategy"]')
  const text = field.locator('[data-lexical-editor]')
  await text.locator('p').last().click()
  // To the end of the text: `End` alone stops where the line breaks.
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Ai beneficiari sono andati {{beneficiari asse i')
  const options = page.locator('.token-search')
  await expect(page.getByRole('option').filter({ hasText: 'axis-1.paid' }).first()).toContainText('262.417.222,85')
  await picture(page, 'text-figure', [text.locator('p').last(), options], { margin: 24 })
  await page.keyboard.press('Enter')
  await expect(
    text.getByRole('button', { name: /^262\.417\.222,85.€: Asse I: pagamenti ai beneficiari/ }),
  ).toBeVisible()

  const saved = page.waitForResponse((response) => savedDraft.test(response.url()))
  await page.keyboard.type('. I servizi sono rivolti a chi ha più di 16 anni.')
  const numbers = page.locator('#numbers-strategy')
  await expect(numbers).toContainText('numer')
  await expect(numbers.locator('mark').filter({ hasText: /^16$/ })).toBeVisible()
  await picture(page, 'text-typed-number', [numbers])
  expect((await saved).status()).toBe(200)
  const marked = page.waitForResponse((response) => savedDraft.test(response.url()))
  await numbers.getByRole('button', { name: 'È voluto: 16', exact: true }).click()
  await expect(numbers.getByRole('button', { name: 'Togli il segno: 16', exact: true })).toBeVisible()
  expect((await marked).status()).toBe(200)

  await openTab(page, editor, 'typed-numbers')
  await expect(page.getByText(/^(Nessun numero da guardare\. Voluti: |Da guardare: )\d+/)).toBeVisible()
  await expect(page.getByText('Mostra anche i numeri voluti')).toBeVisible()
})
