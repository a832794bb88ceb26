import { filePath } from '@/lib/opendata/paths'
import { alive, openScreen } from './alive'
import { expect, test } from './fixtures'

const year = 2024

// The form asks for the checks of its edition now and then: of one that is just taken
// away it learns that it is gone.
test.use({ expectedTroubles: [/404 \(Not Found\) \(\S*\/api\/editions\/[\w-]+\/checklist\)/] })

test('the next edition is made from the newest on the screen, looked at, and undone', async ({
  page,
  request,
  signIn,
  axe,
}) => {
  // The whole edition is made anew, and taken away again.
  test.setTimeout(1_800_000)
  const bytes = async () => (await (await request.get(filePath(2022, 'figures.json'))).body()).toString('base64')
  const before = await bytes()
  await signIn('approver')
  await openScreen(page, '/admin/collections/editions')
  const open = page.getByRole('button', { name: /^Nuova edizione da \d{4}$/ })
  await open.focus()
  await page.keyboard.press('Enter')

  const form = page.locator('form.next-edition')
  await form.getByLabel('Anno', { exact: true }).fill(String(year))
  await expect(form.getByLabel('Data dei dati')).toHaveValue(`${year}-12-31`)
  await expect(form.getByRole('checkbox', { checked: false })).toHaveCount(6)
  await expect(form.getByText('conclusa', { exact: false }).first()).toBeVisible()
  await axe(page, 'form.next-edition')
  await form.getByRole('button', { name: `Crea l’edizione ${year}` }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: `L’edizione ${year} c’è` })).toBeFocused({ timeout: 900_000 })
  await expect(page.locator('.next-edition dl')).toContainText('Assi5')
  await axe(page, '.next-edition')
  await page.getByRole('link', { name: 'Vedi che cosa c’è da rivedere' }).click()
  await expect(
    page.getByText(/^Testi da rivedere: \d+\. Dati da confermare: \d+\. Confronti da dichiarare: \d+$/),
  ).toBeVisible()
  await axe(page, '.review-view')
  await page.getByRole('radio', { name: 'Dati da confermare' }).check()
  await page
    .getByRole('row', { name: /axis-1\.paid/ })
    .getByRole('link', { name: /^Valore/ })
    .first()
    .click()

  const lastYear = page.locator('.last-year')
  await expect(lastYear).toContainText('254.774.002,77')
  await alive(page)
  await page.locator('#field-value').fill('254775002.77')
  await expect(lastYear.locator('[data-variation]')).toContainText('+1.000,00')
  await axe(page, '.last-year')

  await openScreen(page, '/admin/collections/editions')
  await page.getByRole('link', { name: String(year), exact: true }).click()
  await page.getByRole('button', { name: 'Annulla la nuova edizione' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Annulla la nuova edizione' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/editions(?:\?|$)/)
  await expect(page.getByRole('link', { name: String(year), exact: true })).toHaveCount(0)
  expect(await bytes()).toBe(before)
})

test('an editor is not offered it', async ({ page, signIn }) => {
  await signIn('editor')
  await openScreen(page, '/admin/collections/editions')
  await expect(page.getByRole('link', { name: '2022', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Nuova edizione/ })).toHaveCount(0)
})
