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

/** The table of a chart opens by keyboard, stands before its picture and leads to its figures. */
export const chartTable: Check = async ({ page, locale, expect }) => {
  const frame = page.locator('figure.chart-frame').filter({ hasText: words[locale].Chart.allocation.title })
  const table = frame.getByRole('table')
  await expect(frame.getByRole('img')).toBeVisible()
  await expect(table).toBeHidden()
  await frame.locator('summary').press('Enter')
  await expect(table).toBeVisible()
  await expect(table.getByRole('link').first()).toHaveAttribute(
    'href',
    pathTo(locale, 'figure', { code: 'axis-1.allocation' }),
  )
  const isBeforePicture = await frame.evaluate((element) => {
    const [table, picture] = [element.querySelector('table'), element.querySelector('svg.chart-drawing')]
    return Boolean(table && picture && table.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING)
  })
  expect(isBeforePicture).toBe(true)
  await frame.locator('summary').press('Enter')
  await expect(table).toBeHidden()
}
