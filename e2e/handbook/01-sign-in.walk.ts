import { codeAt } from '@/lib/account/totp'
import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'

// The server answers 401 where it asks for the code: the browser notes it.
test.use({ expectedTroubles: [/status of 401/] })

test('signing in with the second factor', async ({ page, office, discard }) => {
  const administrator = await office('administrator')
  const account = { email: 'elena.riva@example.org', password: 'tre gufi sotto il ponte' }
  const made = await administrator.post('/api/users', { data: { ...account, name: 'Elena Riva', role: 'editor' } })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = (await made.json()).doc
  const giveCredentials = async () => {
    await page.getByRole('textbox', { name: 'Email' }).fill(account.email)
    await page.locator('#field-password').fill(account.password)
    await page.getByRole('button', { name: 'Login' }).click()
  }

  await openScreen(page, '/admin')
  await expect(page.getByRole('link', { name: 'Password dimenticata?' })).toBeVisible()
  await giveCredentials()
  await expect(page).toHaveURL(/\/admin$/)
  await openScreen(page, '/admin/account')
  await page.getByRole('button', { name: 'Attiva il secondo fattore' }).click()
  await expect(page.getByRole('img', { name: /Codice QR/ })).toBeVisible()
  const secret = (await page.locator('.account-secret').innerText()).replaceAll(' ', '')
  const code = page.getByRole('textbox', { name: 'Codice di sei cifre' })
  const first = codeAt(secret, Date.now())
  await code.fill(first)
  await page.getByRole('button', { name: 'Attiva', exact: true }).click()
  await expect(page.locator('.account-recovery li')).toHaveCount(10)
  await page.getByRole('button', { name: 'Li ho conservati' }).click()

  await openScreen(page, '/admin/logout')
  await openScreen(page, '/admin/login')
  await giveCredentials()
  await expect(page.getByRole('heading', { name: 'Secondo fattore' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Non ho il telefono: usa un codice di recupero' })).toBeVisible()
  await code.fill('123456')
  await picture(page, 'sign-in-code', [page.locator('main')], { height: 560 })
  // A code is taken once: that of the next half minute is taken already,
  // since clocks of telephones drift.
  await code.fill(codeAt(secret, Date.now() + 30_000))
  await page.getByRole('button', { name: 'Entra', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Che cosa c’è da fare')
  await discard('administrator', `users/${id}`)
})
