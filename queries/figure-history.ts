import 'server-only'
import type { Locale } from '@/i18n/locales'
import { type EditionFigures, figureHistory, type HistoryEntry } from '@/lib/figure/history'
import { figureIndex } from '@/lib/figure/lookup'
import type { EditionKey } from '@/lib/read-scope'
import { getEdition, getEditions } from './editions'
import { getFigure, getFigures } from './figures'

/**
 * One figure of an edition, to be compared with that of others; without it
 * where the edition does not have it.
 */
export async function editionWith(
  locale: Locale,
  code: string,
  { key, year }: { key: EditionKey; year: number },
): Promise<EditionFigures> {
  const figure = await getFigure(locale, key, code)
  return { year, figures: figureIndex(figure ? [figure] : []) }
}

/**
 * A figure in every published edition and in the one being read, oldest first. As fresh as the
 * reads it is made of, which are cached each. Of every edition but its own nothing else is read.
 */
export async function getFigureHistory(locale: Locale, code: string, key: EditionKey): Promise<HistoryEntry[]> {
  const [editions, own] = await Promise.all([getEditions(locale), getEdition(locale, key)])
  const others = editions.filter(({ year }) => year !== own?.year)
  const read = await Promise.all(others.map((one) => editionWith(locale, code, one)))
  if (own) read.push({ year: own.year, figures: figureIndex(await getFigures(locale, key)) })
  return figureHistory(read, code)
}
