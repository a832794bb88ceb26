import { currentLocale } from '@/i18n/current-locale'
import type { Locale } from '@/i18n/locales'
import { type FigureIndex, figureIndex } from '@/lib/figure/lookup'
import type { EditionView } from '@/lib/views'
import { getCurrentEdition, getEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'

export type EditionProps = { params: Promise<{ edition: string }> }
export type EditionPage = { locale: Locale; edition: EditionView; figures: FigureIndex }

/** What nearly every page needs: its language, its edition and the edition's figures. Null when no such edition is published. */
export async function readEditionPage(
  params: EditionProps['params'],
): Promise<{ locale: Locale; page: EditionPage | null }> {
  const locale = await currentLocale()
  const edition = await named((await params).edition, locale)
  if (!edition) return { locale, page: null }
  const figures = await getFigures(locale, edition.year)
  // A page of the edition is as fresh as the last figure that changed.
  const updatedAt = newest(edition.updatedAt, ...figures.map((figure) => figure.updatedAt))
  return { locale, page: { locale, edition: { ...edition, updatedAt }, figures: figureIndex(figures) } }
}

/** `current` is the newest edition; a year is that year's, the newest among them. */
async function named(edition: string, locale: Locale): Promise<EditionView | null> {
  if (edition === 'current') return getCurrentEdition(locale)
  return /^\d{4}$/.test(edition) ? getEdition(locale, Number(edition)) : null
}

/**
 * Where the newest edition tells of the same thing, by its code, for a page of an older edition.
 * Null on pages of the newest edition itself, and when it no longer tells of it.
 */
export async function newerAddress<T extends { code: string }>(
  { locale, edition }: EditionPage,
  code: string,
  read: (locale: Locale, year: number) => Promise<T[]>,
  addressOf: (same: T) => string,
): Promise<string | null> {
  const newest = edition.olderEdition === null ? null : await getCurrentEdition(locale)
  const same = newest && (await read(locale, newest.year)).find((candidate) => candidate.code === code)
  return same ? addressOf(same) : null
}

/** The newest of several moments: when what a page shows last changed. */
export const newest = (...moments: string[]): string =>
  moments.reduce((latest, moment) => (moment > latest ? moment : latest), '')
