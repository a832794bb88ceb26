import { type APIRequestContext, expect, type Page, type Response } from '@playwright/test'

/** What a change of something public carries, where a journey is about another thing. */
export const correction = {
  kind: 'correction',
  reason: { it: 'Prova di correzione.', en: 'A trial of a correction.' },
} as const

/**
 * Whether it answers what publishes. Texts save themselves as drafts at any
 * moment: those answers are others.
 */
export const savesPublic = (collection: string) => (response: Response) =>
  response.request().method() === 'PATCH' &&
  response.url().includes(`/api/${collection}/`) &&
  !response.url().includes('draft=true')

/** Publishes what is in the form: the reason of the correction is asked for in both languages. */
export async function publishCorrection(
  page: Page,
  collection: string,
  reason: { it: string; en: string } = correction.reason,
) {
  await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('textbox', { name: /^Motivo, in italiano/ }).fill(reason.it)
  await drawer.getByRole('textbox', { name: /^Motivo, in inglese/ }).fill(reason.en)
  const saved = page.waitForResponse(savesPublic(collection))
  await drawer.getByRole('button', { name: 'Pubblica la correzione' }).click()
  expect((await saved).status()).toBe(200)
  await expect(drawer).toHaveCount(0)
}

/** What the office holds of the corrections of something, newest first. */
export async function recordsOf(api: APIRequestContext, code: string) {
  const params = { 'where[code][equals]': code, sort: '-at', limit: 100, depth: 0, locale: 'it' }
  return (await (await api.get('/api/corrections', { params })).json()).docs
}
