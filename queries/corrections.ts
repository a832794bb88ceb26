import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { CorrectionView } from '@/lib/views'
import type { Correction } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, isoDay, type Pair, readPublic, required } from './payload'

const readCorrections = cached(
  'corrections',
  async (year: number) =>
    inEveryLocale(
      await readPublic('corrections', { where: { 'edition.year': { equals: year } }, sort: '-correctedOn' }),
      toCorrection,
    ),
  (year) => [cacheTags.corrections(year), cacheTags.figures(year), cacheTags.editions],
)

/** What was corrected in an edition, newest first. */
export const getCorrections = async (locale: Locale, year: number): Promise<CorrectionView[]> =>
  (await readCorrections(year))[locale]

const toCorrection = (pair: Pair<Correction>, locale: Locale): CorrectionView => ({
  place: required(pair, locale, (doc) => doc.place),
  oldValue: required(pair, locale, (doc) => doc.oldValue),
  newValue: required(pair, locale, (doc) => doc.newValue),
  reason: required(pair, locale, (doc) => doc.reason),
  figure: typeof pair.it.figure === 'object' ? (pair.it.figure?.code ?? null) : null,
  correctedOn: isoDay(pair.it.correctedOn) ?? '',
})
