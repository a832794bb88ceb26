import type { Page } from '@playwright/test'
import type { Check } from './visit'

/**
 * How a row of the financial table stands: lines of its cells from top to bottom, and
 * whether one of them leaves the window.
 */
const drawn = (page: Page) =>
  page.locator('table.financial tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect())
      return {
        lines: [...new Set(cells.map(({ top, height }) => Math.round((top + height / 2) / 8)))].length,
        isWhole: cells.every(({ left, right }) => left >= 0 && right <= window.innerWidth),
      }
    }),
  )

/**
 * On a phone each row is a block of five lines, an amount and its percentage on one;
 * with room for it, a row of a table.
 */
export const financialTable: Check = async ({ page, screen, expect }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await drawn(page)).toEqual(Array(6).fill({ lines: 5, isWhole: true }))
  await page.setViewportSize({ width: 1600, height: 900 })
  expect(await drawn(page)).toEqual(Array(6).fill({ lines: 1, isWhole: true }))
  await page.setViewportSize({ width: screen.width, height: screen.height })
}
