import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { everyPage, otherKinds, pageKinds } from './page-kinds'
import { words } from './words'

test.use({ expectedTroubles: [/status of 404/] })

for (const { kind, locale, path } of everyPage({ ...pageKinds, ...otherKinds }))
  test(`${kind} in ${locale} leaves nothing behind and says what it must`, { tag: '@any-width' }, async ({
    page,
    context,
    baseURL,
  }) => {
    const origins = new Set<string>()
    const setters: string[] = []
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    page.on('response', async (response) => {
      if (await response.headerValue('set-cookie')) setters.push(response.url())
    })
    const response = await page.goto(path, { waitUntil: 'networkidle' })

    expect([...origins]).toEqual([baseURL])
    expect(setters).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])

    const headers = response?.headers() ?? {}
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['content-security-policy']).toContain("object-src 'none'")
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['accept-ch']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()

    const { SiteFooter } = words[locale]
    const footer = page.getByRole('contentinfo')
    for (const name of [SiteFooter.privacy, SiteFooter.accessibility, SiteFooter.legalNotes])
      await expect(footer.getByRole('link', { name, exact: true })).toHaveAttribute('href', /^(\/|https:)/)
    await expect(footer.getByRole('heading', { name: SiteFooter.contacts })).toBeVisible()
    await expect(footer.getByRole('link', { name: /^CC BY 4\.0/ })).toHaveAttribute('rel', 'license')
  })

for (const locale of locales)
  test(`the footer leads to the privacy note, in ${locale}`, { tag: '@any-width' }, async ({ page, goto }) => {
    await goto(locale, 'summary')
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: words[locale].SiteFooter.privacy, exact: true })
      .click()
    await expect(page).toHaveURL(pathTo(locale, 'page', { slug: 'privacy' }))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

test('nothing asks to be remembered when the form is sent', { tag: '@any-width' }, async ({ request }) => {
  const response = await request.post('/it/feedback/send', {
    form: { page: '/it', isClear: 'nobody' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(303)
  expect(response.headers()['set-cookie']).toBeUndefined()
})
