import type { APIRequestContext, Page } from '@playwright/test'
import { type Locale, locales } from '@/i18n/locales'
import { expect, scriptsTurnedOff, test } from './fixtures'
import { pageKinds } from './page-kinds'
import { words } from './words'

/** The answers that hold that comment, as the office reads them. */
async function kept(office: APIRequestContext, comment: string) {
  const response = await office.get('/api/feedback', { params: { 'where[comment][equals]': comment } })
  expect(response.status()).toBe(200)
  return (await response.json()).docs as {
    id: string
    page: string
    isClear: boolean
    rating: number
    difficulty: string
  }[]
}

/** The form at the foot of the page, unfolded. */
async function openForm(page: Page, locale: Locale) {
  const { FeedbackForm } = words[locale]
  const form = page.getByRole('complementary', { name: FeedbackForm.label })
  await form.getByText(FeedbackForm.label, { exact: true }).click()
  return form
}

const unique = (locale: Locale, name: string) => `${name} ${locale} ${Date.now()} ${Math.random()}`

for (const locale of locales)
  for (const hasScript of [true, false])
    test.describe(`an answer ${hasScript ? 'with' : 'without'} JavaScript, in ${locale}`, () => {
      test.use({ javaScriptEnabled: hasScript, expectedTroubles: hasScript ? [] : [scriptsTurnedOff] })
      const { Feedback, FeedbackForm } = words[locale]

      test('is thanked for and reaches the office', async ({ page, office }) => {
        const comment = unique(locale, 'Prova')
        await page.goto(pageKinds.axis[locale])
        const form = await openForm(page, locale)
        await form.getByRole('radio', { name: FeedbackForm.no, exact: true }).check()
        await form.getByRole('radio', { name: '2', exact: true }).check()
        await form.getByRole('combobox', { name: FeedbackForm.difficulty }).selectOption(FeedbackForm.words)
        await form.getByRole('textbox', { name: FeedbackForm.comment }).fill(comment)
        await form.getByRole('button', { name: FeedbackForm.submit }).click()

        await expect(page.getByRole('heading', { level: 1 })).toHaveText(Feedback.thanksTitle)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
        await page.getByRole('link', { name: Feedback.back }).click()
        await expect(page).toHaveURL(pageKinds.axis[locale])

        const administrator = await office('administrator')
        const answers = await kept(administrator, comment)
        const said = { page: pageKinds.axis[locale], isClear: false, rating: 2, difficulty: 'words' }
        expect(answers).toEqual([expect.objectContaining(said)])
        for (const { id } of answers) expect((await administrator.delete(`/api/feedback/${id}`)).status()).toBe(200)
      })
    })

for (const locale of locales) {
  test(`the first question must be answered, in ${locale}`, async ({ page, goto }) => {
    await goto(locale, 'glossary')
    const form = await openForm(page, locale)
    await form.getByRole('button', { name: words[locale].FeedbackForm.submit }).click()
    await expect(page).toHaveURL(pageKinds.glossary[locale])
    const first = form.getByRole('radio', { name: words[locale].FeedbackForm.yes, exact: true })
    expect(await first.evaluate((radio: HTMLInputElement) => radio.validity.valueMissing)).toBe(true)
  })

  const bad = {
    'no answer': {},
    'an answer nobody offers': { isClear: 'perhaps' },
    'a rating beyond 5': { isClear: 'yes', rating: '6' },
    'an unknown difficulty': { isClear: 'yes', difficulty: 'weather' },
    'a page that is not ours': { isClear: 'yes', page: 'https://example.org/it' },
    'no page': { isClear: 'yes', page: '' },
  }
  for (const [what, answer] of Object.entries(bad))
    test(`${what} is refused and not kept, in ${locale}`, { tag: '@any-width' }, async ({ request, office }) => {
      const comment = unique(locale, what)
      const form = { page: pageKinds.home[locale], comment, ...answer }
      const response = await request.post(`/${locale}/feedback/send`, { form })
      const html = await response.text()
      expect(html).toContain(`<html lang="${locale}"`)
      expect(html).toContain(words[locale].Feedback.errorTitle)
      expect(await kept(await office('administrator'), comment)).toEqual([])
    })

  test(`a comment too long is refused and not kept, in ${locale}`, { tag: '@any-width' }, async ({
    request,
    office,
  }) => {
    const comment = 'a'.repeat(2001)
    const form = { page: pageKinds.home[locale], isClear: 'yes', comment }
    const response = await request.post(`/${locale}/feedback/send`, { form })
    expect(await response.text()).toContain(words[locale].Feedback.errorTitle)
    expect(await kept(await office('administrator'), comment)).toEqual([])
  })

  test(`a program that fills the hidden field is thanked and not kept, in ${locale}`, { tag: '@any-width' }, async ({
    request,
    office,
  }) => {
    const comment = unique(locale, 'robot')
    const form = { page: pageKinds.home[locale], isClear: 'yes', website: 'https://example.org', comment }
    const response = await request.post(`/${locale}/feedback/send`, { form })
    expect(await response.text()).toContain(words[locale].Feedback.thanksTitle)
    expect(await kept(await office('administrator'), comment)).toEqual([])
  })
}

test('the way back never leaves the site', { tag: '@any-width' }, async ({ page }) => {
  await page.goto('/it/parere?outcome=thanks&page=https://example.org/')
  await expect(page.getByRole('link', { name: words.it.Feedback.back })).toHaveAttribute('href', '/it')
  await page.goto('/it/parere?outcome=thanks&page=//example.org/')
  await expect(page.getByRole('link', { name: words.it.Feedback.back })).toHaveAttribute('href', '/it')
})

test('answers can be neither read nor written from outside', { tag: '@any-width' }, async ({ request }) => {
  expect((await request.get('/api/feedback')).status()).toBe(403)
  expect((await request.post('/api/feedback', { data: { page: '/it', isClear: true } })).status()).toBe(403)
})
