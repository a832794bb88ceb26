import 'server-only'
import type { Locale } from '@/i18n/locales'
import { figureHistory, type HistoryEntry } from '@/lib/figure/history'
import { figureIndex } from '@/lib/figure/lookup'
import { getEditions } from './editions'
import { getFigures } from './figures'

/** A figure in every published edition, oldest first. As fresh as the reads it is made of, which are cached each. */
export async function getFigureHistory(locale: Locale, code: string): Promise<HistoryEntry[]> {
  const editions = await getEditions(locale)
  const read = editions.map(async ({ year }) => ({ year, figures: figureIndex(await getFigures(locale, year)) }))
  return figureHistory(await Promise.all(read), code)
}
