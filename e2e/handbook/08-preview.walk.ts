import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { draftOf, openForm } from './year'

test('a figure that is being typed shows on the page beside it', async ({ page, office, signIn }) => {
  await signIn('editor')
  await openScreen(page, '/admin')
  await openForm(page, 'figures', await draftOf(await office('editor'), 'figures', 'axis-1.paid'))
  await page.locator('#live-preview-toggler').click()
  const shown = page.frameLocator('#live-preview-iframe')
  await expect(shown.getByRole('complementary', { name: 'Bozza' })).toBeVisible()
  await page.locator('#field-value').fill('263000000')
  await expect(shown.locator('main')).toContainText('263.000.000,00')
  await picture(page, 'live-preview', [page.locator('.collection-edit')], { margin: 0, height: 760 })
})
