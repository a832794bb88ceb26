import type { ChartContext } from '@/components/chart/chart-content'
import type { Locale } from '@/i18n/locales'
import { figureIndex } from '@/lib/figure/lookup'
import { countFigures } from '@/lib/figure/target-counts'
import { unwrittenFigure } from '@/lib/figure/unwritten'
import { draftOf, type EditionKey } from '@/lib/reading'
import type { EditionView } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { getEdition, getEditions } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { absoluteUrl } from '../metadata'
import { wordsOf } from '../words'

/**
 * What the charts of an edition are made from; null when no edition of that year is public. Editions after it are left
 * out: what a year's charts show does not change when the next year is published.
 */
export async function chartContext(locale: Locale, key: EditionKey): Promise<ChartContext | null> {
  const edition = await getEdition(locale, key)
  if (!edition) return null
  const { year, dataDate } = edition
  const earlier = (await getEditions(locale)).filter((other) => other.year < year)
  const [axes, editions] = await Promise.all([
    getAxes(locale, key),
    Promise.all([edition, ...earlier].map((one) => readFigures(locale, one))),
  ])
  const figures = editions.find((one) => one.year === year)?.figures ?? figureIndex([])
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
    editions,
    headlines: edition.chartHeadlines,
    siteUrl: absoluteUrl(''),
    hasFiles: typeof key === 'number',
  }
}

async function readFigures(locale: Locale, edition: EditionView) {
  const figures = await getFigures(locale, edition.key)
  // A headline of a draft may name what the draft lacks.
  const drafts = draftOf(edition.key) ? { missing: unwrittenFigure(edition) } : {}
  return { year: edition.year, figures: figureIndex(figures, { ...drafts, counts: countFigures(figures, edition) }) }
}
