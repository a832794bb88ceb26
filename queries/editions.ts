import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { RichContent } from '@/lib/text'
import type { DocumentView, EditionView } from '@/lib/views'
import type { Document, Edition } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, isoDay, localise, type Pair, readPublic, required } from './payload'

/** Published editions in every language, newest first. */
const readEditions = cached(
  'editions',
  async () => {
    const pairs = await readPublic('editions', { sort: '-year' })
    return inEveryLocale(pairs, (pair, locale) => toEdition(pair, locale, pairs[0]?.it.year))
  },
  () => [cacheTags.editions, cacheTags.documents],
)

/** Every published edition, newest first. */
export const getEditions = async (locale: Locale): Promise<EditionView[]> => (await readEditions())[locale]

/** The newest published edition. Null until one is published. */
export const getCurrentEdition = async (locale: Locale): Promise<EditionView | null> =>
  (await getEditions(locale))[0] ?? null

/** The year itself when a newer edition is published, else null: pages of older editions stand under their year. */
export const olderEdition = async (year: number): Promise<number | null> =>
  (await getCurrentEdition(sourceLocale))?.year === year ? null : year

/** The edition of a year; null when there is none or it is not public. */
export const getEdition = async (locale: Locale, year: number): Promise<EditionView | null> =>
  (await getEditions(locale)).find((edition) => edition.year === year) ?? null

function toEdition(pair: Pair<Edition>, locale: Locale, newestYear: number | undefined): EditionView {
  const { year, dataDate, approvedOn, updatedAt } = pair.it
  const rich = (text: (doc: Edition) => unknown) =>
    localise(pair, locale, (doc) => text(doc) as RichContent | null | undefined)
  return {
    year,
    olderEdition: year === newestYear ? null : year,
    title: required(pair, locale, (doc) => doc.title),
    dataDate: isoDay(dataDate) ?? '',
    approvedBy: localise(pair, locale, (doc) => doc.approvedBy),
    approvedOn: isoDay(approvedOn),
    legalBasis: required(pair, locale, (doc) => doc.legalBasis),
    foreword: rich((doc) => doc.foreword),
    overview: rich((doc) => doc.overview),
    evaluationsIntro: rich((doc) => doc.evaluationsIntro),
    documents: toDocuments(pair, locale),
    updatedAt,
  }
}

/** Documents the public may read: the others stay ids and are left out. */
function toDocuments(pair: Pair<Edition>, locale: Locale): DocumentView[] {
  const isReadable = (document: unknown): document is Document => typeof document === 'object' && document !== null
  return (pair.it.documents ?? []).filter(isReadable).map((source) => {
    const inLocale = (pair[locale].documents ?? []).filter(isReadable).find(({ id }) => id === source.id)
    return {
      title: required({ it: source, en: inLocale ?? source, [locale]: inLocale ?? source }, locale, (doc) => doc.title),
      url: source.url ?? source.address ?? null,
      isUploaded: Boolean(source.url),
      publishedOn: isoDay(source.publishedOn),
    }
  })
}
