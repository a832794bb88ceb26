import { violationsOf } from '../axe'
import type { Check } from './visit'

/** The page has no accessibility violation, and neither has what is folded away in it: that is part of the page too. */
export const accessible: Check = async ({ page, expect }) => {
  await page.locator('main details, aside details').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '')
  })
  expect(await violationsOf(page)).toEqual([])
}
