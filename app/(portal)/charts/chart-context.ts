import type { ChartContext } from '@/components/chart/chart-content'
import type { Locale } from '@/i18n/locales'
import { figureIndex } from '@/lib/figure/lookup'
import { getAxes } from '@/queries/axes'
import { getEditions } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { wordsOf } from '../words'

/**
 * What the charts of an edition are made from; null when no edition of that year is public. Editions after it are left
 * out: what a year's charts show does not change when the next year is published.
 */
export async function chartContext(locale: Locale, year: number): Promise<ChartContext | null> {
  const upTo = (await getEditions(locale)).filter((edition) => edition.year <= year)
  const edition = upTo.find((candidate) => candidate.year === year)
  if (!edition) return null
  const [axes, editions] = await Promise.all([
    getAxes(locale, year),
    Promise.all(upTo.map((one) => readFigures(locale, one.year))),
  ])
  const figures = editions.find((one) => one.year === year)?.figures ?? figureIndex([])
  return { locale, t: wordsOf(locale, 'Chart'), year, dataDate: edition.dataDate, figures, axes, editions }
}

const readFigures = async (locale: Locale, year: number) => ({
  year,
  figures: figureIndex(await getFigures(locale, year)),
})
