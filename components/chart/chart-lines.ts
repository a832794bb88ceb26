import { numberedPlace } from '@/lib/figure/place-in-document'
import { formatDate } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'

/** Under the headline: what the chart is of, what its numbers count and the day they refer to. */
export const subtitleOf = (
  { title, unit, asOf }: ChartContent,
  { t, locale }: Pick<ChartContext, 't' | 'locale'>,
): string => t('subtitle', { title, unit, alDate: formatDate(asOf, locale, 'al') })

/**
 * Where the figures come from, a document once with all its places: "Sintesi
 * pubblica 2022, Tabella 2, pagina 6".
 */
export function sourceLine({ sources }: ChartContent, { t }: Pick<ChartContext, 't'>): string {
  const documents = [...new Set(sources.map(({ document }) => document))]
  const locationsOf = (document: string) =>
    sources
      .filter((source) => source.document === document)
      .map(({ section, page }) => {
        const numbered = numberedPlace(section)
        const place = numbered ? t(numbered.word, { number: numbered.number }) : section
        return page === null ? place : t('onPage', { place, page: String(page) })
      })
  return t('source', {
    places: documents.map((document) => `${document}, ${locationsOf(document).join('; ')}`).join('. '),
  })
}

/** The documents alone, each once, where there is no room for the places in them. */
export const documentsOf = ({ sources }: Pick<ChartContent, 'sources'>, { t }: Pick<ChartContext, 't'>): string =>
  t('source', { places: [...new Set(sources.map(({ document }) => document))].join('; ') })
