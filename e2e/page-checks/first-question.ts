import { openForm } from '../feedback-form'
import { words } from '../words'
import type { Check } from './visit'

/** The form about the page is not sent without an answer to its first question. */
export const firstQuestion: Check = async ({ page, locale, path, expect }) => {
  await page.locator('aside details').evaluateAll((folds) => {
    for (const fold of folds) fold.removeAttribute('open')
  })
  const { FeedbackForm } = words[locale]
  const form = await openForm(page, locale)
  await form.getByRole('button', { name: FeedbackForm.submit }).click()
  await expect(page).toHaveURL(({ pathname, search }) => pathname + search === path)
  const first = form.getByRole('radio', { name: FeedbackForm.yes, exact: true })
  expect(await first.evaluate((radio: HTMLInputElement) => radio.validity.valueMissing)).toBe(true)
}
