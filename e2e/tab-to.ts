import type { Page } from '@playwright/test'

/** Presses Tab until what the selector finds first has the focus. Throws when it never comes. */
export async function tabTo(page: Page, selector: string) {
  const wanted = page.locator(selector).filter({ visible: true }).first()
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted
  }
  throw new Error(`Tab never reaches ${selector}`)
}
