import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { finishEdition } from './finish-edition'
import { picture } from './picture'
import { openTab } from './year'

test('the checks name what is missing, and warnings are accepted by name', async ({ page, office, signIn }) => {
  await signIn('approver')
  await openScreen(page, '/admin')
  const approver = await office('approver')
  await openTab(page, approver)
  const summary = page.getByRole('region', { name: 'Controlli prima della pubblicazione' })
  await expect(summary.getByRole('status')).toContainText(/\d+ errori/)
  await summary.getByRole('link', { name: 'Vedi i controlli' }).click()
  const view = page.locator('.checklist')
  const missing = view.getByRole('region', { name: /Dati mancanti/ })
  await expect(missing).toContainText('Il valore è vuoto')
  await picture(page, 'checks', [view], { margin: 0, height: 640 })

  await finishEdition(await office('editor'))
  await view.getByRole('button', { name: 'Controlla di nuovo' }).click()
  await expect(view.locator('.checklist__standing')).toContainText(/^\d+ avvis[oi] da confermare\./)
  for (const rule of [/Contraddizioni/, /Dati mancanti/, /Dati nei testi/, /Traduzioni/])
    await expect(view.getByRole('region', { name: rule })).toContainText('a posto')
  const ticks = view.getByRole('checkbox', { name: 'Ho letto l’avviso e lo confermo' })
  while ((await ticks.count()) > 1) {
    const left = await ticks.count()
    await ticks.first().click()
    await expect(ticks).toHaveCount(left - 1)
  }
  const site = view.getByRole('region', { name: /^\S* ?Sito/ })
  await picture(page, 'checks-warning', [site])
  await ticks.click()
  await expect(view.locator('.checklist__standing')).toContainText('Nessun ostacolo.')
  await expect(site.getByRole('checkbox', { name: /^Confermato da Marco Conti, / }).first()).toBeDisabled()
  await expect(view.getByRole('button', { name: 'Verifica i collegamenti' })).toBeVisible()
})
