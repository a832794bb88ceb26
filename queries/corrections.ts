import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { type EditionKey, readingOf } from '@/lib/reading'
import type { CorrectionView } from '@/lib/views'
import type { Correction } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, isoDay, type Pair, readPublic, required } from './payload'

const readCorrections = cached(
  'corrections',
  async (key: EditionKey) => {
    const reading = readingOf(key)
    // Nothing of a draft has been published, so nothing of it has been corrected.
    if (reading.kind === 'draft') return { it: [], en: [] }
    const pairs = await readPublic('corrections', {
      where: { 'edition.year': { equals: reading.year } },
      sort: '-correctedOn',
    })
    const before = reading.kind === 'dated' ? reading.at.toISOString() : null
    return inEveryLocale(before ? pairs.filter(({ it }) => it.correctedOn <= before) : pairs, toCorrection)
  },
  (key) => [cacheTags.corrections(key), cacheTags.figures(key), cacheTags.editions],
)

/** What was corrected in an edition, newest first. */
export const getCorrections = async (locale: Locale, key: EditionKey): Promise<CorrectionView[]> =>
  (await readCorrections(key))[locale]

const toCorrection = (pair: Pair<Correction>, locale: Locale): CorrectionView => ({
  place: required(pair, locale, (doc) => doc.place),
  oldValue: required(pair, locale, (doc) => doc.oldValue),
  newValue: required(pair, locale, (doc) => doc.newValue),
  reason: required(pair, locale, (doc) => doc.reason),
  figure: typeof pair.it.figure === 'object' ? (pair.it.figure?.code ?? null) : null,
  correctedOn: isoDay(pair.it.correctedOn) ?? '',
})
