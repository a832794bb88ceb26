import type { Page } from '@playwright/test'
import { codeAt } from '@/lib/account/totp'
import { alive, openScreen } from './alive'
import { expect, test } from './fixtures'
import { openMailbox } from './mailbox'

// A wrong code and a challenge are answered with 401: the browser notes both.
test.use({ expectedTroubles: [/status of 401/], locale: 'it-IT' })

const password = 'tre gufi sotto il ponte'

async function giveCredentials(page: Page, email: string, given = password) {
  await expect(page.getByRole('button', { name: 'Login' })).toBeVisible()
  await alive(page)
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.locator('#field-password').fill(given)
  await page.getByRole('button', { name: 'Login' }).click()
}

/** Codes are taken once: waits for the next one when this half minute's was used. */
async function nextCode(secret: string, used: Set<string>) {
  const fresh = () => [0, 30_000].map((ahead) => codeAt(secret, Date.now() + ahead)).find((code) => !used.has(code))
  await expect.poll(() => fresh() ?? '').toMatch(/^\d{6}$/)
  const code = fresh() ?? ''
  used.add(code)
  return code
}

// One long journey, with two browsers.
test.describe.configure({ timeout: 1_200_000 })

/** Signs out by the address that does it, which leads to the form when it is done. */
async function signOut(page: Page) {
  await openScreen(page, '/admin/logout')
  await expect(page).toHaveURL(/\/admin\/login/)
}

test('from the first code to a forgotten password', async ({ page, office, axe, browser, baseURL, discard }) => {
  const email = `journey-${Date.now()}@example.org`
  const administrator = await office('administrator')
  const data = { email, password, name: 'Prova', role: 'editor' }
  const made = await administrator.post('/api/users', { data })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = (await made.json()).doc
  const used = new Set<string>()
  const mailbox = await openMailbox(baseURL)
  try {
    // Another browser, signed in with the password alone.
    const elsewhere = await browser.newContext({ baseURL, locale: 'it-IT' })
    await elsewhere.request.post('/api/users/login', { data: { email, password } })

    await openScreen(page, '/admin/login')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await axe(page)
    await giveCredentials(page, email)
    await expect(page).toHaveURL(/\/admin$/)

    // Turns the second factor on, by keyboard.
    await openScreen(page, '/admin/account')
    await expect(page.getByText('Non è attivo.', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Chiudi la sessione/ })).toHaveCount(1)
    await page.getByRole('button', { name: 'Attiva il secondo fattore' }).press('Enter')
    await expect(page.getByRole('img', { name: /Codice QR/ })).toBeVisible()
    const secret = (await page.locator('.account-secret').innerText()).replaceAll(' ', '')
    await axe(page, '.account-panel')
    const field = page.getByRole('textbox', { name: 'Codice di sei cifre' })
    await field.fill('000000')
    await field.press('Enter')
    await expect(page.getByRole('alert').getByText('Il codice non è giusto.')).toBeVisible()
    await expect(field).toBeFocused()
    await field.fill(await nextCode(secret, used))
    await field.press('Enter')
    await expect(page.getByRole('heading', { name: 'Codici di recupero' })).toBeFocused()
    const codes = await page.locator('.account-recovery li').allInnerTexts()
    expect(codes).toHaveLength(10)
    await axe(page, '.account-panel')
    await page.getByRole('button', { name: 'Li ho conservati' }).click()
    await expect(page.getByText('Codici di recupero rimasti: 10.', { exact: false })).toBeVisible()
    expect((await (await elsewhere.request.get('/api/users/me')).json()).user).toBeNull()

    // Signs out, and in with a code.
    await signOut(page)
    await openScreen(page, '/admin/login?redirect=%2Fadmin%2Faccount')
    await giveCredentials(page, email)
    await expect(page.getByRole('heading', { name: 'Secondo fattore' })).toBeVisible()
    await expect(field).toBeFocused()
    await axe(page)
    await openScreen(page, '/admin/collections/figures')
    await expect(page).toHaveURL(/\/admin\/login/)
    await giveCredentials(page, email)
    await field.fill(await nextCode(secret, used))
    await page.getByRole('button', { name: 'Entra' }).click()
    await expect(page).toHaveURL(/\/admin\/collections\/figures/)

    // Another session, with a recovery code, ended from here.
    const other = await elsewhere.newPage()
    await openScreen(other, '/admin/login')
    await giveCredentials(other, email)
    await other.getByRole('button', { name: /codice di recupero/ }).click()
    await other.getByRole('textbox', { name: 'Codice di recupero' }).fill(codes[0] ?? '')
    await other.keyboard.press('Enter')
    await expect(other).toHaveURL(/\/admin$/)
    await openScreen(page, '/admin/account')
    await expect(page.getByText('Codici di recupero rimasti: 9.', { exact: false })).toBeVisible()
    await axe(page, '.account-panel')
    await page.getByRole('button', { name: /^Chiudi la sessione/ }).click()
    await expect(page.getByRole('button', { name: /^Chiudi la sessione/ })).toHaveCount(0)
    await openScreen(other, '/admin/account')
    await expect(other).toHaveURL(/\/admin\/login/)
    await elsewhere.close()

    // Forgets the password.
    await signOut(page)
    await page.getByRole('link', { name: 'Password dimenticata?' }).click()
    await expect(page).toHaveURL(/\/admin\/forgot/)
    await alive(page)
    await axe(page)
    await page.getByRole('textbox', { name: 'Email' }).fill(email)
    await page.getByRole('button', { name: 'Invia' }).click()
    await expect(page.getByRole('status').getByText('Se c’è un account')).toBeVisible()
    const linkIn = () => /http:\S+\/admin\/reset\/[0-9a-f]{64}/.exec(mailbox.mails[0]?.text ?? '')?.[0] ?? ''
    await expect.poll(linkIn).toContain('/admin/reset/')
    expect(mailbox.mails[0]?.to).toEqual([email])
    await page.goto(linkIn())
    const changed = 'quattro gatti al sole'
    await expect(page.locator('#field-confirm-password')).toBeVisible()
    await alive(page)
    // Payload's form may be drawn anew while it is filled in, and is then sent by nobody.
    await expect(async () => {
      await page.locator('#field-password').fill(changed)
      await page.locator('#field-confirm-password').fill(changed)
      const answered = page.waitForResponse((response) => response.url().endsWith('/reset-password'), {
        timeout: 20_000,
      })
      await page.getByRole('button', { name: 'Modifica Password' }).click()
      expect((await answered).status()).toBe(200)
    }).toPass()
    await expect(page).toHaveURL(/\/admin\/login/)
    await giveCredentials(page, email, changed)
    await expect(page.getByRole('heading', { name: 'Secondo fattore' })).toBeVisible()
  } finally {
    await mailbox.close()
    await discard('administrator', `users/${id}`)
  }
})
