import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { year } from './year'

test('the first screen says what needs doing', async ({ page, signIn }) => {
  await signIn('editor')
  await openScreen(page, '/admin')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Che cosa c’è da fare')
  const panel = (name: string) => page.getByRole('region', { name })
  await expect(panel('Edizioni').getByRole('link', { name: String(year) })).toBeVisible()
  await expect(panel('Edizioni')).toContainText('Da rivedere o confermare')
  await expect(panel('Le tue bozze')).toBeVisible()
  await expect(panel('Traduzioni').getByRole('link', { name: /da rivedere$/ })).toBeVisible()
  await expect(panel('Pareri dei lettori')).toBeVisible()
  await expect(panel('La sicurezza del tuo account')).toContainText('Attiva il secondo fattore')
  await picture(page, 'first-screen', [page.locator('.dash')], { margin: 0, height: 860 })
})
