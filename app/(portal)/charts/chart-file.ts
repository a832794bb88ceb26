import { chartCsv } from '@/components/chart/chart-csv'
import { chartContent } from '@/components/chart/charts'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { type ChartFormat, figureOverTime } from '@/lib/chart/chart-name'
import { getEdition } from '@/queries/editions'
import { getSite } from '@/queries/globals'
import { chartContext } from './chart-context'
import { chartPng } from './chart-png'
import { chartSvg } from './chart-svg'

export type ChartFile = { content: string | Buffer; type: string }

/** A chart as a file; null when there is no such public edition or chart. */
export async function chartFile(
  name: string,
  locale: Locale,
  year: number,
  format: ChartFormat,
): Promise<ChartFile | null> {
  if (format === 'csv') return csv(name, locale, year)
  // On paper-white in a PNG, which cannot follow the reader's colours.
  const isPng = format === 'png'
  const svg = await chartSvg({ name, locale, year, theme: 'light', hasMediaRules: !isPng })
  if (!svg) return null
  return isPng
    ? { content: await chartPng(svg, year), type: 'image/png' }
    : { content: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`, type: 'image/svg+xml; charset=utf-8' }
}

async function csv(name: string, locale: Locale, year: number): Promise<ChartFile | null> {
  const [context, edition, site] = await Promise.all([
    chartContext(locale, year, figureOverTime(name)),
    getEdition(locale, year),
    getSite(sourceLocale),
  ])
  const content = context && chartContent(name, context)
  if (!context || !content || !edition) return null
  const header = {
    edition: year,
    dataAsOf: edition.dataDate,
    approvedOn: edition.approvedOn,
    licence: site.licenceUrl,
  }
  return { content: chartCsv(content, context, header), type: 'text/csv; charset=utf-8; header=present' }
}
