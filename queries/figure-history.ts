import 'server-only'
import type { Locale } from '@/i18n/locales'
import { figureHistory, type HistoryEntry } from '@/lib/figure/history'
import { figureIndex } from '@/lib/figure/lookup'
import type { EditionKey } from '@/lib/reading'
import { getEdition, getEditions } from './editions'
import { getFigures } from './figures'

/**
 * A figure in every published edition and in the one being read, oldest first. As fresh as the reads it is made of, which are
 * cached each.
 */
export async function getFigureHistory(locale: Locale, code: string, key: EditionKey): Promise<HistoryEntry[]> {
  const [editions, own] = await Promise.all([getEditions(locale), getEdition(locale, key)])
  const shown = own ? [...editions.filter(({ year }) => year !== own.year), own] : editions
  const read = shown.map(async (one) => ({ year: one.year, figures: figureIndex(await getFigures(locale, one.key)) }))
  return figureHistory(await Promise.all(read), code)
}
