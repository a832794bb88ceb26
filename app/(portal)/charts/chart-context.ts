import type { ChartContext } from '@/components/chart/chart-content'
import type { Locale } from '@/i18n/locales'
import type { EditionKey } from '@/lib/read-scope'
import { getAxes } from '@/queries/axes'
import { getEdition, getEditions } from '@/queries/editions'
import { editionWith } from '@/queries/figure-history'
import { getFigures } from '@/queries/figures'
import { editionFigures } from '../edition-figures'
import { absoluteUrl } from '../metadata'
import { wordsOf } from '../words'

/**
 * What the charts of an edition are made from; null when no edition of that year is public.
 * Of the editions before it only the figure is read that a chart over time is of, and none
 * without one. Editions after it are left out: what a year's charts show does not change
 * when the next year is published.
 */
export async function chartContext(
  locale: Locale,
  key: EditionKey,
  overTime: string | null = null,
): Promise<ChartContext | null> {
  const edition = await getEdition(locale, key)
  if (!edition) return null
  const { year, dataDate } = edition
  const [axes, all] = await Promise.all([getAxes(locale, key), getFigures(locale, key)])
  const figures = editionFigures(edition, all)
  // What the edition does not have is not asked of others either:
  // addresses of charts may name anything.
  const earlier =
    overTime && figures.find(overTime) ? (await getEditions(locale)).filter((other) => other.year < year) : []
  const before = await Promise.all(earlier.map((one) => editionWith(locale, overTime ?? '', one)))
  const [t, targetWords] = [wordsOf(locale, 'Chart'), wordsOf(locale, 'Target')]
  // Files are made of what is public today.
  return {
    locale,
    t,
    targetWords,
    year,
    dataDate,
    figures,
    axes,
    editions: [{ year, figures }, ...before],
    headlines: edition.chartHeadlines,
    siteUrl: absoluteUrl(''),
    hasFiles: typeof key === 'number',
  }
}
