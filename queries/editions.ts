import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { headlineContent } from '@/lib/figure/headline-content'
import { passagesOf } from '@/lib/figure/mentions'
import { headlineFields } from '@/lib/home/headlines'
import { type DatedScope, type DraftScope, type EditionKey, scopeOf } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { RichContent } from '@/lib/text'
import type { DocumentView, EditionView } from '@/lib/views'
import type { Document, Edition } from '@/payload-types'
import { cached } from './cached'
import { codeOf } from './code-of'
import { endOf, readAsOf } from './dated-states'
import { withTyped } from './draft-typing'
import { inEveryLocale, isoDay, localise, type Pair, readDrafts, readPublic, required } from './payload'
import { isDraftScope } from './read-scope'

/** Published editions in every language, newest first. */
const readEditions = cached(
  'editions',
  async () => {
    const pairs = await readPublic('editions', { sort: '-year' })
    return inEveryLocale(pairs, (pair, locale) =>
      toEdition(pair, locale, pair[sourceLocale].year, pair === pairs[0] ? null : pair[sourceLocale].year),
    )
  },
  () => [cacheTags.editions, cacheTags.documents],
)

/** Every published edition, newest first. */
export const getEditions = async (locale: Locale): Promise<EditionView[]> => (await readEditions())[locale]

/** The newest published edition. Null until one is published. */
export const getCurrentEdition = async (locale: Locale): Promise<EditionView | null> =>
  (await getEditions(locale))[0] ?? null

/**
 * What the addresses of an edition name: nothing for the newest, which has the plain ones, the year
 * for an older one, and the key itself for a dated state and for drafts.
 */
export async function olderEdition(key: EditionKey): Promise<EditionKey | null> {
  if (typeof key === 'string') return key
  return (await getCurrentEdition(sourceLocale))?.year === key ? null : key
}

/** The edition of a key; null when there is none, or when it is not or was not public. */
export async function getEdition(locale: Locale, key: EditionKey): Promise<EditionView | null> {
  if (typeof key === 'string') return (await readOther(key))?.[locale] ?? null
  return (await getEditions(locale)).find((edition) => edition.year === key) ?? null
}

/** A dated state of an edition, or its drafts, in every language. */
const readOther = cached(
  'edition',
  async (key: string) => {
    const reading = scopeOf(key)
    if (reading.kind === 'public') return null
    const pair = reading.kind === 'dated' ? await pairAsOf(reading) : await draftPair(reading)
    if (!pair) return null
    const endedAt = reading.kind === 'dated' ? await endOf(reading) : null
    return { it: { ...toEdition(pair, 'it', key, key), endedAt }, en: { ...toEdition(pair, 'en', key, key), endedAt } }
  },
  () => [cacheTags.editions],
)

/** Null before the edition was first public, and for an instant that is still to come. */
async function pairAsOf(reading: DatedScope): Promise<Pair<Edition> | null> {
  const [today] = await readPublic('editions', { where: { year: { equals: reading.year } } })
  const since = today && (today[sourceLocale].publicSince ?? today[sourceLocale].createdAt)
  if (!since || reading.at < toTheSecond(since) || reading.at > new Date()) return null
  const [then] = await readAsOf('editions', reading, [today], {})
  return then ?? null
}

/**
 * An address tells seconds: the state of the second in which the edition
 * became public is the first there is.
 */
const toTheSecond = (instant: string) => new Date(Math.floor(Date.parse(instant) / 1000) * 1000)

async function draftPair(reading: DraftScope): Promise<Pair<Edition> | null> {
  const found = await readDrafts('editions', { where: { id: { equals: reading.edition } } })
  const [draft] = await withTyped('editions', reading, found, {})
  return draft ?? null
}

function toEdition(pair: Pair<Edition>, locale: Locale, key: EditionKey, olderEdition: EditionKey | null): EditionView {
  const { year, dataDate, approvedOn, updatedAt } = pair[sourceLocale]
  const rich = (text: (doc: Edition) => unknown) =>
    localise(pair, locale, (doc) => text(doc) as RichContent | null | undefined)
  return {
    year,
    key,
    olderEdition,
    title: required(pair, locale, (doc) => doc.title),
    dataDate: isoDay(dataDate) ?? (isDraftScope() ? `${year}-12-31` : ''),
    approvedBy: localise(pair, locale, (doc) => doc.approvedBy),
    approvedOn: isoDay(approvedOn),
    legalBasis: required(pair, locale, (doc) => doc.legalBasis),
    foreword: rich((doc) => doc.foreword),
    overview: rich((doc) => doc.overview),
    evaluationsIntro: rich((doc) => doc.evaluationsIntro),
    headlines: Object.fromEntries(
      headlineFields.map((field) => [field, rich((doc) => written(doc[field]))]),
    ) as EditionView['headlines'],
    leadFigures: (pair[sourceLocale].leadFigures ?? []).flatMap((figure) => codeOf(figure) ?? []),
    documents: toDocuments(pair, locale, key),
    chartHeadlines: toHeadlines(pair[locale]),
    endedAt: null,
    updatedAt,
  }
}

/** In the reader's own language alone: a chart words itself better than in a foreign one. */
const toHeadlines = ({ chartHeadlines }: Edition): Record<string, RichContent> =>
  Object.fromEntries(
    (chartHeadlines ?? []).flatMap(({ chart, headline }: { chart: string; headline?: unknown }) => {
      // What was public at some time is kept as it was then, when figures were typed into a line.
      const content = written(typeof headline === 'string' ? headlineContent(headline) : headline)
      return content ? [[chart, content]] : []
    }),
  )

/** An editor that was opened and left holds an empty line: nobody has written anything. */
const written = (content: unknown): RichContent | null =>
  content && passagesOf(content as RichContent).length > 0 ? (content as RichContent) : null

/** Documents the public may read: the others stay ids and are left out. */
function toDocuments(pair: Pair<Edition>, locale: Locale, key: EditionKey): DocumentView[] {
  const isReadable = (document: unknown): document is Document => typeof document === 'object' && document !== null
  return (pair[sourceLocale].documents ?? []).filter(isReadable).map((source) => {
    const inLocale = (pair[locale].documents ?? []).filter(isReadable).find(({ id }) => id === source.id)
    return {
      title: required({ it: source, en: inLocale ?? source, [locale]: inLocale ?? source }, locale, (doc) => doc.title),
      url: fileAddress(source, locale, key) ?? source.address ?? null,
      isUploaded: Boolean(source.url),
      publishedOn: isoDay(source.publishedOn),
    }
  })
}

/**
 * Where the uploaded file can be had. A reviewer has no account: the link that
 * shows the page gives the file too.
 */
export function fileAddress({ id, url }: Pick<Document, 'id' | 'url'>, locale: Locale, key: EditionKey): string | null {
  const reading = scopeOf(key)
  if (!url || reading.kind !== 'draft' || !reading.link) return url ?? null
  return `${pathTo(locale, 'home', { edition: key })}/file/${encodeURIComponent(id)}`
}
