import { pathTo } from '@/lib/routes'
import { tabTo } from '../tab-to'
import { words } from '../words'
import type { Check } from './visit'

/** The exact amounts of the programme unfold by keyboard, and fold again. */
export const exactAmounts: Check = async ({ page, locale, expect }) => {
  const amounts = page.getByRole('table', { name: new RegExp(`^${words[locale].Chart.programme}`) })
  await expect(amounts).toBeHidden()
  await tabTo(page, '#chart-money-flow details summary')
  await page.keyboard.press('Enter')
  await expect(amounts).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(amounts).toBeHidden()
}

/** The table of a chart opens by keyboard, stands after its drawing and leads to its figures. */
export const chartTable: Check = async ({ page, locale, expect }) => {
  const frame = page.locator('figure.chart-frame').filter({ hasText: words[locale].Chart.allocation.title })
  const table = frame.getByRole('table')
  const summary = frame.locator('.chart-data > summary')
  await expect(frame.locator('.chart-drawn')).toBeVisible()
  await expect(table).toBeHidden()
  await summary.press('Enter')
  await expect(table).toBeVisible()
  await expect(table.getByRole('link').first()).toHaveAttribute(
    'href',
    pathTo(locale, 'figure', { code: 'axis-1.allocation' }),
  )
  const isAfterDrawing = await frame.evaluate((element) => {
    const [table, drawn] = [element.querySelector('table'), element.querySelector('.chart-drawn')]
    return Boolean(table && drawn && drawn.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING)
  })
  expect(isAfterDrawing).toBe(true)
  await summary.press('Enter')
  await expect(table).toBeHidden()
}
