import type { Page } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { words } from './words'

/** The form at the foot of the page, unfolded. */
export async function openForm(page: Page, locale: Locale) {
  const { FeedbackForm } = words[locale]
  const form = page.getByRole('complementary', { name: FeedbackForm.label })
  await form.getByText(FeedbackForm.label, { exact: true }).click()
  return form
}
