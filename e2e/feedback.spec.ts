import { type Locale, locales } from '@/i18n/locales'
import { openForm } from './feedback-form'
import { expect, scriptsTurnedOff, test } from './fixtures'
import { keptAnswers } from './kept-answers'
import { pageKinds } from './page-kinds'
import { words } from './words'

const unique = (locale: Locale, name: string) => `${name} ${locale} ${Date.now()} ${Math.random()}`

for (const locale of locales)
  for (const hasScript of [true, false])
    test.describe(`an answer ${hasScript ? 'with' : 'without'} JavaScript, in ${locale}`, () => {
      test.use({ javaScriptEnabled: hasScript, expectedTroubles: hasScript ? [] : [scriptsTurnedOff] })
      const { Feedback, FeedbackForm } = words[locale]

      test('is thanked for and reaches the office', async ({ page, office, discard }) => {
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
        const answers = await keptAnswers(administrator, comment)
        const said = { page: pageKinds.axis[locale], isClear: false, rating: 2, difficulty: 'words' }
        expect(answers).toEqual([expect.objectContaining(said)])
        for (const { id } of answers) await discard('administrator', `feedback/${id}`)
      })
    })
