import type { ChartText } from '@/lib/chart/picture'
import type { Figure, Source } from '@/lib/figure/types'
import type { Localised } from '@/lib/text'
import type { ChartContent, ChartContext, ForeignText } from './chart-content'

/** The newest day the figures refer to; the edition's own where there is none. */
export const latestDate = (figures: Figure[], dataDate: string): string =>
  figures.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '') || dataDate

/** Where the figures are printed, each place once. */
export function sourcesOf(figures: Figure[]): Source[] {
  const places = new Map(figures.map(({ source }) => [`${source.document}|${source.section}|${source.page}`, source]))
  return [...places.values()]
}

/** The reader is owed the reason of a missing value here, and not one page further. */
export const missingNotes = (figures: Figure[], context: ChartContext): ChartText[] =>
  figures.flatMap(({ value, explanation }) => (value === null && explanation ? [inLanguage(explanation, context)] : []))

/** Marks a text that is not in the page's language. */
export const inLanguage = ({ value, lang }: Localised<string>, { locale }: Pick<ChartContext, 'locale'>): ChartText =>
  lang === locale ? { value } : { value, lang }

/**
 * A text that is not in the page's language, for the sentences it becomes part of; null when it is.
 */
export const foreignPart = (text: Localised<string>, { locale }: Pick<ChartContext, 'locale'>): ForeignText | null =>
  text.lang === locale ? null : text

/** The date and the places of a chart's figures. */
export const provenance = (figures: Figure[], context: ChartContext): Pick<ChartContent, 'asOf' | 'sources'> => ({
  asOf: latestDate(figures, context.dataDate),
  sources: sourcesOf(figures),
})
