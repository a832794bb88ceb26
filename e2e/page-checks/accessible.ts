import { violationsOf } from '../axe'
import type { Check } from './visit'

/**
 * The page has no accessibility violation, and neither has what is folded away in it: that is part
 * of the page too. Chapters that are laid out when they are reached are measured as whoever reaches
 * them finds them, not by the room they take until then.
 */
export const accessible: Check = async ({ page, expect }) => {
  await page.locator('main details, aside details').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '')
  })
  await page.locator('.axis-chapter').evaluateAll((chapters) => {
    for (const chapter of chapters) (chapter as HTMLElement).style.contentVisibility = 'visible'
  })
  expect(await violationsOf(page)).toEqual([])
}
