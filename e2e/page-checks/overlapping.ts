import type { Page } from '@playwright/test'

/**
 * Texts that the page shows one over another, in pairs. What is out of sight, or stays in place
 * as the page moves, is left out.
 */
export const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Line = { node: Text; left: number; right: number; top: number; bottom: number }
    // Asked once of each element: thousands of texts have the same ones above them.
    const flowing = new Map<Element | null, boolean>([[document.body, true]])
    const flows = (element: Element | null): boolean => {
      const known = flowing.get(element)
      if (known !== undefined || !element) return known ?? true
      const { clipPath, position } = getComputedStyle(element)
      const isOut = clipPath !== 'none' || position === 'sticky' || position === 'fixed'
      const answer = !isOut && flows(element.parentElement)
      flowing.set(element, answer)
      return answer
    }
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && flows(element)
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { parentElement, data } = node
      if (!parentElement || data.trim() === '' || parentElement.closest('svg, script, select, .sr-only')) continue
      if (!isSeen(parentElement)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // The middle of a line is where its letters are: above and below
        // there is room that lines may share.
        if (right - left > 2) lines.push({ node, left, right, top: top + height / 4, bottom: bottom - height / 4 })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    const pairs = lines.flatMap((one, at) => {
      const met: string[] = []
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next]
        if (!other || other.top >= one.bottom) break
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (one.node !== other.node && across > 2 && down > 2) met.push(`${one.node.data} | ${other.node.data}`)
      }
      return met
    })
    return [...new Set(pairs)]
  })
