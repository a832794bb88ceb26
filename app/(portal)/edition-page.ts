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
  return { locale, page: { locale, edition, figures: figureIndex(await getFigures(locale, edition.year)) } }
}

/** The newest of several moments: when what a page shows last changed. */
export const newest = (...moments: string[]): string =>
  moments.reduce((latest, moment) => (moment > latest ? moment : latest), '')
