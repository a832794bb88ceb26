import type { Page } from '@playwright/test'
import { openScreen, reloadScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture, scheduledDay } from './picture'
import { openTab, year } from './year'

const panelOf = (page: Page) => page.getByRole('region', { name: "Percorso dell'edizione" })

/** Opens a step's dialog, does something in it, and confirms it. */
async function take(page: Page, step: string, inDialog?: () => Promise<void>) {
  await panelOf(page)
    .getByRole('button', { name: `${step}…` })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: step })).toBeVisible()
  await inDialog?.()
  await dialog.getByRole('button', { name: step, exact: true }).click()
}

const expectState = (page: Page, state: string) =>
  expect(panelOf(page).locator('[aria-current="step"]')).toContainText(state, { timeout: 120_000 })

test('the editor submits it', async ({ page, office, signIn }) => {
  await signIn('editor')
  await openScreen(page, '/admin')
  await openTab(page, await office('editor'))
  await take(page, 'Invia in revisione', () => picture(page, 'path-submit', [page.locator('.path-dialog')]))
  await expectState(page, 'In revisione')
  await expect(panelOf(page).getByRole('button', { name: 'Richiama…' })).toBeVisible()
})

test('the approver sends it back with a reason, which the editor reads', async ({ page, office, signIn }) => {
  await signIn('approver')
  await openScreen(page, '/admin')
  await openTab(page, await office('approver'))
  await take(page, 'Rimanda in preparazione', async () => {
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Rimanda in preparazione' })).toBeDisabled()
    await page.getByRole('dialog').getByLabel('Motivo (obbligatorio)').fill('Nella premessa manca una riga sul 2023.')
  })
  await expectState(page, 'In preparazione')

  await signIn('editor')
  await reloadScreen(page)
  await expect(panelOf(page)).toContainText('Motivo: Nella premessa manca una riga sul 2023.')
  await picture(page, 'path-sent-back', [panelOf(page)])
  await take(page, 'Invia in revisione')
  await expectState(page, 'In revisione')
})

test('it is approved, scheduled, and at last published', async ({ page, office, signIn, request }) => {
  await signIn('approver')
  await openScreen(page, '/admin')
  await openTab(page, await office('approver'))
  await take(page, 'Approva')
  await expectState(page, 'Approvata')
  const panel = panelOf(page)
  await expect(panel.getByRole('button', { name: 'Pubblica…' })).toBeEnabled()
  await picture(page, 'path-approved', [panel])

  await panel.getByRole('button', { name: 'Programma…' }).click()
  const dialog = page.getByRole('dialog')
  const hour = dialog.getByLabel('Giorno e ora, in ora italiana')
  await hour.fill(`${scheduledDay.pictured}T09:00`)
  await picture(page, 'path-schedule', [page.locator('.path-dialog')])
  await hour.fill(`${scheduledDay.real}T09:00`)
  await dialog.getByRole('button', { name: 'Programma', exact: true }).click()
  await expect(panel).toContainText('Si pubblica da sola')
  await panel.getByRole('button', { name: 'Annulla programmazione…' }).click()
  await dialog.getByRole('button', { name: 'Annulla la programmazione' }).click()
  await expect(panel).not.toContainText('Si pubblica da sola')

  await take(page, 'Pubblica')
  await expectState(page, 'Pubblicata')
  await panel.getByText(/^Storia \(\d+\)$/).click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Rimandata in preparazione' })).toContainText(
    'Marco Conti',
  )
  await picture(page, 'path-published', [panel], { height: 760 })
  const figure = await request.get(`/it/edizioni/${year}/dati/axis-1.paid`)
  expect(figure.status()).toBe(200)
  expect(await figure.text()).toContain('262.417.222,85')
})
