import type { Check } from './visit'

/** More than this nobody reads in a minute or two: what is told in full elsewhere is led to. */
const most = 1260

/** The words that the main part of the page shows before anything in it is unfolded. */
export const fewWords: Check = async ({ page, expect }) => {
  const words = await page.getByRole('main').evaluate((main) => {
    const isSeen = (element: Element) => !element.closest('.sr-only, details:not([open]) > :not(summary)')
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const seen: string[] = []
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode
      if (parentElement && isSeen(parentElement)) seen.push(nodeValue ?? '')
    }
    return seen.join(' ').split(/\s+/).filter(Boolean).length
  })
  expect(words).toBeLessThan(most)
}
