import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { year } from './year'

test('the log tells what was done with the edition', async ({ page, signIn }) => {
  await signIn('approver')
  await openScreen(page, '/admin/collections/audit-log')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registro delle azioni')
  const tools = page.getByRole('region', { name: 'Cerca nel registro' })
  await tools.getByLabel('Edizione (anno)').fill(String(year))
  await tools.getByLabel('Chi (e-mail)').fill('approver@example.org')
  await tools.getByRole('button', { name: 'Mostra' }).click()
  await expect(page).toHaveURL(/editionYear/)
  const rows = page.locator('tbody').getByRole('row')
  await expect(rows.first()).toContainText('approver@example.org')
  await expect(rows.filter({ hasText: 'editor@example.org' })).toHaveCount(0)
  await picture(page, 'log', [tools, page.getByRole('table')], { height: 760 })
})
