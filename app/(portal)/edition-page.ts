import { currentLocale } from '@/i18n/current-locale'
import type { Locale } from '@/i18n/locales'
import { type FigureIndex, figureIndex } from '@/lib/figure/lookup'
import type { EditionView } from '@/lib/views'
import { getCurrentEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'

export type EditionPage = { locale: Locale; edition: EditionView; figures: FigureIndex }

/** What nearly every page needs: its language, the current edition and its figures. Null until an edition is published. */
export async function readEditionPage(): Promise<{ locale: Locale; page: EditionPage | null }> {
  const locale = await currentLocale()
  const edition = await getCurrentEdition(locale)
  if (!edition) return { locale, page: null }
  const figures = await getFigures(locale, edition.year)
  // A page of the edition is as fresh as the last figure that changed.
  const updatedAt = newest(edition.updatedAt, ...figures.map((figure) => figure.updatedAt))
  return { locale, page: { locale, edition: { ...edition, updatedAt }, figures: figureIndex(figures) } }
}

/** The newest of several moments: when what a page shows last changed. */
export const newest = (...moments: string[]): string =>
  moments.reduce((latest, moment) => (moment > latest ? moment : latest), '')
