import type { Page } from '@playwright/test'
import { openScreen, signInByForm } from './alive'
import { expect, test } from './fixtures'

const groups = {
  it: ["Contenuti dell'edizione", 'Dati', 'Sito', 'Amministrazione'],
  en: ['Edition content', 'Figures', 'Site', 'Administration'],
}

/** The choices of a list, in their order. */
async function choicesOf(page: Page, field: string) {
  const list = page.locator(`#field-${field}`)
  await list.getByRole('combobox').click()
  await list.getByRole('option').first().waitFor()
  const choices = await list.getByRole('option').allInnerTexts()
  await page.keyboard.press('Escape')
  return choices
}

test.describe('the administration', () => {
  test.describe('for a browser that prefers English', () => {
    test.use({ locale: 'en-GB' })

    test('opens in Italian all the same, at the address asked for', async ({ page }) => {
      await openScreen(page, '/admin/collections/figures')
      await expect(page).toHaveURL(/\/admin\/login\?/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'it')
      await expect(page.getByRole('link', { name: 'Password dimenticata?' })).toBeVisible()

      await signInByForm(page, 'editor')
      await expect(page).toHaveURL(/\/admin\/collections\/figures/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dati')
    })
  })

  test('groups what the office keeps, and speaks English when asked to', async ({ page, signIn }) => {
    await signIn('administrator')
    await openScreen(page, '/admin')
    const cards = page.locator('.modular-dashboard').getByRole('heading', { level: 2 })
    await expect(cards).toHaveText(groups.it)

    await openScreen(page, '/admin/account')
    const language = page.locator('.payload-settings__language')
    await language.getByRole('combobox').click()
    await language.getByRole('option', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await openScreen(page, '/admin')
    await expect(cards).toHaveText(groups.en)
  })

  test('names what sorts a list', async ({ page, signIn }) => {
    await signIn('editor')
    await openScreen(page, '/admin/collections/figures')
    const value = page.getByRole('columnheader', { name: /^Valore/ })
    await expect(value.getByRole('button', { name: 'Ordina: Ascendente' })).toBeVisible()
    await expect(value.getByRole('button', { name: 'Ordina: Decrescente' })).toBeVisible()
    await expect(page.getByRole('button', { name: /object/i })).toHaveCount(0)
  })

  test('asks of a figure only what its kind has', async ({ page, signIn, office }) => {
    const idOf = async (code: string) => {
      const response = await (await office('editor')).get('/api/figures', { params: { 'where[code][equals]': code } })
      return (await response.json()).docs[0].id as string
    }
    await signIn('editor')
    await openScreen(page, `/admin/collections/figures/${await idOf('axis-1.paid')}`)
    await expect(page.locator('#field-value')).toHaveValue('254774002,77')
    await expect(page.locator('#field-target__value')).toHaveCount(0)
    expect(await choicesOf(page, 'unit')).toEqual(['Euro', 'Percentuale'])

    await openScreen(page, `/admin/collections/figures/${await idOf('axis-1.unemployed')}`)
    await expect(page.locator('#field-target__value')).toHaveValue('131480')
    expect(await choicesOf(page, 'unit')).not.toContain('Euro')

    await openScreen(page, `/admin/collections/figures/${await idOf('programme.paid')}`)
    await expect(page.locator('#field-value')).toHaveValue('872642491,03')
    await expect(page.locator('#field-formula__operation')).toContainText('Somma')
    await expect(page.locator('#field-formula__operands')).toContainText('Asse I: pagamenti ai beneficiari')
  })

  test('lets nobody make the first account from outside', async ({ page, request }) => {
    await openScreen(page, '/admin/create-first-user')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Non c’è ancora nessun account')
    await expect(page.getByText('npm run user').first()).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    const account = {
      email: 'stranger@example.org',
      password: 'a-long-password',
      name: 'Stranger',
      role: 'administrator',
    }
    for (const path of ['/api/users/first-register', '/api/users'])
      expect((await request.post(path, { data: account })).status(), path).toBe(403)
  })

  test('is shown inside no other page, and is in no index', async ({ request }) => {
    for (const path of ['/admin', '/admin/login', '/admin/create-first-user', '/admin/collections/figures']) {
      const headers = (await request.get(path)).headers()
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
      expect(headers['x-robots-tag'], path).toContain('noindex')
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
  })

  test('takes no change that another site sends with the cookie of the office', async ({
    page,
    signIn,
    baseURL,
    office,
  }) => {
    await signIn('approver')
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const editor = await office('editor')
    const glossary = await (await editor.get('/api/glossary', { params: { limit: 1, depth: 0 } })).json()
    const { id, term } = glossary.docs[0]
    const response = await fetch(`${baseURL}/api/glossary/${id}`, {
      method: 'PATCH',
      headers: { cookie, origin: 'https://example.org', 'content-type': 'application/json' },
      body: JSON.stringify({ term: 'Preso', _status: 'published' }),
    })
    expect(response.status).toBe(403)
    expect((await (await editor.get(`/api/glossary/${id}`)).json()).term).toBe(term)
  })
})
