import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { Role } from '@/collections/access/access'

/** What a person presses or types into. */
const controls = 'button, input, select, textarea, [contenteditable="true"]'

/** The controls that React has not taken over yet, as a reader of the report knows them again. */
const notTakenOver = (selector: string) =>
  [...document.querySelectorAll(selector)]
    .filter((control) => !Object.keys(control).some((key) => key.startsWith('__reactProps$')))
    .map((control) => (control.cloneNode() as Element).outerHTML)

/** A page that draws all the time is never at rest: it is waited for no longer than this. */
const untilAtRest = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 2_000 })
  })

/**
 * Waits until React has taken over every control of the page and the page rests: what is pressed or
 * typed before is lost, or put back to what the server sent.
 */
export async function alive(page: Page) {
  await expect(async () => {
    await page.evaluate(untilAtRest)
    expect(await page.evaluate(notTakenOver, controls), 'controls that do nothing yet').toEqual([])
  }).toPass({ timeout: 120_000, intervals: [50, 100, 250, 500] })
}

/** Opens a screen of the office, ready to be worked with. */
export async function openScreen(page: Page, path: string) {
  await page.goto(path)
  await alive(page)
}

/** The same screen anew, ready to be worked with. */
export async function reloadScreen(page: Page) {
  await page.reload()
  await alive(page)
}

/**
 * Leaves every window: what a form still saves by itself would come after what follows, and a
 * screen would ask for what is gone.
 */
export async function leaveScreens(context: BrowserContext) {
  for (const page of context.pages()) await page.goto('about:blank')
}

/** Signs in as somebody does who has the form before them. */
export async function signInByForm(page: Page, role: Role) {
  const button = page.getByRole('button', { name: 'Login' })
  await button.waitFor()
  await alive(page)
  await page.getByRole('textbox', { name: 'Email' }).fill(`${role}@example.org`)
  await page.locator('#field-password').fill(process.env.E2E_PASSWORD ?? '')
  await button.click()
}
