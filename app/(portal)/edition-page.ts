import { redirect } from 'next/navigation'
import { currentLocale } from '@/i18n/current-locale'
import type { Locale } from '@/i18n/locales'
import { datedEdition, parseEditionSegment } from '@/lib/dated-edition'
import type { EditionPage } from '@/lib/edition-page'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { findBySlug } from '@/lib/slugs'
import type { EditionView, Slugs } from '@/lib/views'
import { getCurrentEdition, getEdition, getEditions } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { getLastChanges } from '@/queries/last-changes'
import { editionFigures } from './edition-figures'

export type EditionProps = { params: Promise<{ edition: string }> }

/**
 * What nearly every page needs: its language, its edition and the edition's figures. Null
 * when no such edition is published.
 */
export async function readEditionPage(
  params: EditionProps['params'],
): Promise<{ locale: Locale; page: EditionPage | null }> {
  const locale = await currentLocale()
  const edition = await named(params, locale)
  if (!edition) return { locale, page: null }
  const figures = await getFigures(locale, edition.key)
  const changes = await getLastChanges(edition.key)
  return { locale, page: { locale, edition, figures: editionFigures(edition, figures), changes } }
}

const granted = new WeakSet<EditionProps['params']>()

/**
 * The parameters of a page that shows drafts, to be made where access has been checked: an address
 * alone never gives them, whatever it names.
 */
export function draftParams<T extends { edition: string }>(params: T): Promise<T> {
  const promise = Promise.resolve(params)
  granted.add(promise)
  return promise
}

/** The key of the drafts that these parameters were granted for; null on every public page. */
export const draftKeyOf = async (params: EditionProps['params'] | undefined): Promise<string | null> =>
  params && granted.has(params) ? (await params).edition : null

/**
 * The year that an address names, of an edition as it is or as it once was; null for the plain
 * address, which tells of whatever edition is the newest. What is taken from a page to be kept must
 * go on telling of what the page told of.
 */
export async function pinnedYear(
  params: EditionProps['params'],
  { year }: Pick<EditionView, 'year'>,
): Promise<number | null> {
  return (await params).edition === 'current' ? null : year
}

/**
 * `current` is the newest edition; a year is that year's, the newest among them; a year and an
 * instant its state at that time.
 */
async function named(params: EditionProps['params'], locale: Locale): Promise<EditionView | null> {
  const draft = await draftKeyOf(params)
  if (draft) return getEdition(locale, draft)
  const { edition } = await params
  if (edition === 'current') return getCurrentEdition(locale)
  const segment = parseEditionSegment(edition.replace('%40', '@'))
  if (!segment) return null
  return getEdition(locale, segment.at ? datedEdition(segment.year, segment.at) : segment.year)
}

/**
 * Where the newest edition tells of the same thing, by its code, for a page of an older edition.
 * Null on pages of the newest edition itself, and when it no longer tells of it.
 */
export async function newerAddress<T extends { code: string }>(
  { locale, edition }: EditionPage,
  code: string,
  read: (locale: Locale, key: EditionKey) => Promise<T[]>,
  addressOf: (same: T) => string,
): Promise<string | null> {
  // Drafts and former states have their own way to what is public today.
  const newest = typeof edition.olderEdition === 'number' ? await getCurrentEdition(locale) : null
  const same = newest && (await read(locale, newest.year)).find((candidate) => candidate.code === code)
  return same ? addressOf(same) : null
}

type Slugged = 'axis' | 'evaluation' | 'initiative'

/**
 * A plain address stays good when the newest edition drops its subject: it leads to the newest
 * older edition where `addressIn` still finds one. For a time only, as the next edition may tell of
 * it again: every read here, the list of editions first, is fresh again when an edition is
 * published. Comes back when there is nowhere to go, or the address names a year.
 */
export async function leadToOlderEdition(
  edition: string,
  locale: Locale,
  addressIn: (year: number) => Promise<string | null>,
): Promise<void> {
  if (edition !== 'current') return
  const [, ...older] = await getEditions(locale)
  for (const { year } of older) {
    const address = await addressIn(year)
    if (address) redirect(address)
  }
}

/** For `leadToOlderEdition`: the page of one edition that has this slug, or once had it. */
export const addressBySlug =
  (locale: Locale, route: Slugged, slug: string, read: (locale: Locale, year: number) => Promise<{ slugs: Slugs }[]>) =>
  async (year: number): Promise<string | null> => {
    const match = findBySlug(await read(locale, year), locale, slug)
    if (!match) return null
    return pathTo(locale, route, { slug: 'movedTo' in match ? match.movedTo : slug, edition: year })
  }

/**
 * For pages that read the query and so are rendered at every visit: only a cached page can
 * answer 404 with its words (deploy/page-cache.mjs), so where no edition has been published
 * under this year the reader is sent to that year's home page, which is one. Without any
 * edition, to the home page, which says so.
 */
export function leadToMissingEdition(edition: string, locale: Locale): never {
  redirect(edition === 'current' ? pathTo(locale, 'home') : `${pathTo(locale, 'editions')}/${edition}`)
}
