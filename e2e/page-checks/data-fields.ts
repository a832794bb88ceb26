import { openDataFiles } from '@/lib/opendata/files'
import { formats } from '@/lib/opendata/formats'
import { openTables } from '@/lib/opendata/tables'
import { words } from '../words'
import type { Check } from './visit'

/**
 * Every open table explains its fields and offers its files with their sizes;
 * machines are told the same of each.
 */
export const dataFields: Check = async ({ page, locale, expect }) => {
  const { OpenTableCard } = words[locale]
  for (const [name, { title, fields }] of Object.entries(openTables)) {
    const card = page.getByRole('article').filter({ hasText: title[locale] })
    await card.getByText(OpenTableCard.fieldsTitle).click()
    await expect(card.locator('dt')).toHaveCount(fields.length)
    for (const format of Object.values(openDataFiles).filter(({ table }) => table === name))
      await expect(card.getByRole('link', { name: new RegExp(`${formats[format.format].name}.*kB`) })).toBeVisible()
  }

  const json = await page.locator('script[type="application/ld+json"]').textContent()
  const { '@graph': datasets } = JSON.parse(json ?? '')
  expect(datasets).toHaveLength(Object.keys(openTables).length)
  for (const dataset of datasets) {
    expect(dataset).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2014-01-01/2022-12-31' })
    expect(dataset.license).toContain('creativecommons.org/licenses/by/4.0')
  }
}
