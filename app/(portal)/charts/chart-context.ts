import type { ChartContext } from '@/components/chart/chart-content'
import type { Locale } from '@/i18n/locales'
import { figureIndex } from '@/lib/figure/lookup'
import { getAxes } from '@/queries/axes'
import { getEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { chartWords } from './chart-words'

/** What the charts of an edition are made from; null when no edition of that year is public. */
export async function chartContext(locale: Locale, year: number): Promise<ChartContext | null> {
  const edition = await getEdition(locale, year)
  if (!edition) return null
  const [figures, axes] = await Promise.all([getFigures(locale, year), getAxes(locale, year)])
  return {
    locale,
    t: chartWords(locale),
    year,
    dataDate: edition.dataDate,
    figures: figureIndex(figures),
    axes,
  }
}
