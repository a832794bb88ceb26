import { openScreen } from './alive'
import { expect, test } from './fixtures'
import { foreignPage, foreignSite } from './foreign-site'

// A wrong password is answered with 401, and the browser notes it.
test.use({ expectedTroubles: [/status of (401|502)/], locale: 'it-IT' })

const password = 'tre gufi sotto il ponte'

test('a wrong password leaves the form as it was, and the right one gets in', async ({
  page,
  office,
  axe,
  discard,
}, info) => {
  const email = `sign-in-${info.project.name}-${Date.now()}@example.org`
  const administrator = await office('administrator')
  const made = await administrator.post('/api/users', { data: { email, password, name: 'Prova', role: 'editor' } })
  expect(made.status(), await made.text()).toBe(201)
  try {
    await openScreen(page, '/admin/login')
    const [name, secret] = [page.getByRole('textbox', { name: 'Email' }), page.locator('#field-password')]
    const button = page.getByRole('button', { name: 'Login' })
    await name.fill(email)
    for (const wrong of ['una password sbagliata', 'un’altra sbagliata']) {
      await secret.fill(wrong)
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/users/login'))
      await button.click()
      expect((await answered).status()).toBe(401)
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
      await expect(name).toHaveValue(email)
      await expect(name).toBeEnabled()
      // Ready to be typed over.
      await expect(secret).toBeFocused()
      await expect(button).toBeEnabled()
    }
    await axe(page)
    await secret.fill(password)
    await secret.press('Enter')
    await expect(page).toHaveURL(/\/admin$/)
  } finally {
    await discard('administrator', `users/${(await made.json()).doc.id}`)
  }
})

test('the form for a forgotten password stays as it was when the server does not answer', async ({ page }) => {
  await page.route('**/api/users/forgot-password', (route) => route.fulfill({ status: 502, body: 'down' }))
  await openScreen(page, '/admin/forgot')
  const name = page.getByRole('textbox', { name: 'Email' })
  await name.fill('qualcuno@example.org')
  await page.getByRole('button', { name: 'Invia' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'riprova' })).toBeVisible()
  await expect(name).toHaveValue('qualcuno@example.org')
  await expect(page.getByRole('button', { name: 'Invia' })).toBeEnabled()
})

test.describe('a link on another site', () => {
  // The page of the other site is what the test is about.
  test.use({ expectedTroubles: [/third-party request/] })

  for (const role of ['editor', null] as const)
    test(
      role ? 'leads whoever is signed in to the draft' : 'leads anybody else to sign in',
      async ({ page, office, signIn, baseURL }) => {
        const { docs } = await (
          await (await office('editor')).get('/api/editions', { params: { limit: 1, depth: 0 } })
        ).json()
        const draft = `/it/bozza/${docs[0].id}`
        // As a mail read in the browser: the cookie, `SameSite=Strict`, does not come along.
        const mail = await foreignSite(foreignPage(`<a href="${baseURL}${draft}">La bozza</a>`))
        try {
          if (role) await signIn(role)
          await page.goto(mail.origin)
          await page.getByRole('link', { name: 'La bozza' }).click()
          if (role) await expect(page).toHaveURL(`${baseURL}${draft}`)
          else await expect(page.getByRole('button', { name: 'Login' })).toBeVisible()
          if (!role) await expect(page).toHaveURL(`${baseURL}/admin/login?redirect=${encodeURIComponent(draft)}`)
        } finally {
          await mail.close()
        }
      },
    )
})

test('no number of wrong passwords shuts an account', async ({ office, request, discard }, info) => {
  const administrator = await office('administrator')
  const account = { email: `guessed-${info.project.name}-${Date.now()}@example.org`, password }
  const made = await administrator.post('/api/users', { data: { ...account, name: 'Prova', role: 'editor' } })
  expect(made.status(), await made.text()).toBe(201)
  const signInWith = async (given: string) => {
    const response = await request.post('/api/users/login', { data: { email: account.email, password: given } })
    return response.status()
  }
  try {
    for (let attempt = 1; attempt <= 6; attempt += 1) expect(await signInWith(`a wrong one ${attempt}`)).toBe(401)
    expect(await signInWith(password), 'the right password, after a wait').toBe(200)
  } finally {
    await discard('administrator', `users/${(await made.json()).doc.id}`)
  }
})
