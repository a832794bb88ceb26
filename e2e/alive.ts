import type { Page } from '@playwright/test'
import type { Role } from '@/collections/access'

/** What a person presses or types into. */
const controls = 'button, input, select, textarea, [contenteditable="true"]'

/**
 * Waits until React has taken over every control of the page and the page rests: what is pressed or typed before is lost, or
 * put back to what the server sent.
 */
export async function alive(page: Page) {
  await page.waitForFunction(async (selector) => {
    const isTaken = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'))
    const areTaken = () => [...document.querySelectorAll(selector)].every(isTaken)
    if (!areTaken()) return false
    await new Promise((resolve) => requestIdleCallback(resolve))
    return areTaken()
  }, controls)
}

/** Opens a screen of the office, ready to be worked with. */
export async function openScreen(page: Page, path: string) {
  await page.goto(path)
  await alive(page)
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
