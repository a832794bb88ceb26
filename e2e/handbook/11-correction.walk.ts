import { openScreen } from '../alive'
import { publishCorrection } from '../corrections'
import { expect, test } from '../fixtures'
import { reason } from './correction-reason'
import { picture } from './picture'
import { draftOf, openForm } from './year'

test('a figure that is public is corrected, with a reason', async ({ page, office, signIn }) => {
  await signIn('approver')
  await openScreen(page, '/admin')
  await openForm(page, 'figures', await draftOf(await office('approver'), 'figures', 'axis-1.paid'))
  await page.locator('#field-value').fill('262471222.85')
  await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Che cosa cambia' })).toContainText('→')
  await expect(dialog.getByRole('radio', { name: 'Una modifica minore' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: /^Motivo, in italiano/ }).fill(reason.it)
  await dialog.getByRole('textbox', { name: /^Motivo, in inglese/ }).fill(reason.en)
  await picture(page, 'correction', [dialog.locator('.correction-form')])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await publishCorrection(page, 'figures', reason)
})

test('a slip of the pen is a minor edit', async ({ page, office, signIn }) => {
  await signIn('approver')
  await openScreen(page, '/admin')
  await openForm(page, 'figures', await draftOf(await office('approver'), 'figures', 'axis-1.paid'))
  const label = page.locator('#field-label')
  await label.fill(`${await label.inputValue()}.`)
  await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Una modifica minore' }).check()
  await expect(dialog.getByRole('textbox', { name: /^Motivo/ })).toHaveCount(0)
  await picture(page, 'minor-edit', [dialog.locator('.correction-form')])
  await dialog.getByRole('button', { name: 'Pubblica la modifica minore' }).click()
  await expect(dialog).toHaveCount(0)
})
