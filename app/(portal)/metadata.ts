import type { Metadata } from 'next'
import { type Locale, locales, sourceLocale } from '@/i18n/locales'
import { type ShareSubject, sharePath, shareSize } from '@/lib/chart/share-picture'
import { feedPath } from '@/lib/correction/feed/path'
import { env } from '@/lib/env'
import type { Both } from '@/lib/text'
import type { EditionView } from '@/lib/views'
import { getCurrentEdition } from '@/queries/editions'
import { getSite } from '@/queries/globals'
import { wordsOf } from './words'

/** A public address from a path of the portal. */
export const absoluteUrl = (path: string) => `${env().SITE_URL}${path}`

/** A picture beside links to a page: what it is of, in which published edition. */
export type SharedPicture = { year: number; subject: ShareSubject }

type Page = {
  locale: Locale
  title: string
  description: string
  addresses: Both<string>
  isHome?: boolean
  /**
   * Absent, the way of the money in the newest edition. Null for what is not
   * public, which is shown nowhere.
   */
  picture?: SharedPicture | null
}

/**
 * The chart or figure an edition's page shows first, for other sites to show beside a link;
 * null for drafts and former states.
 */
export const pictureOf = (
  { year, key }: Pick<EditionView, 'year' | 'key'>,
  name: string,
  kind: ShareSubject['kind'] = 'chart',
): SharedPicture | null => (typeof key === 'number' ? { year, subject: { kind, name } } : null)

/**
 * What search engines and other sites learn of a page: its title, its one address, and the
 * same page in the other language.
 */
export async function pageMetadata({
  locale,
  title,
  description,
  addresses,
  isHome = false,
  picture,
}: Page): Promise<Metadata> {
  const [site, shown] = [await getSite(locale), picture === undefined ? await newestPicture() : picture]
  const full = isHome ? site.title.value : `${title} · ${site.title.value}`
  const languages = Object.fromEntries(locales.map((other) => [other, absoluteUrl(addresses[other])]))
  return {
    title: full,
    description,
    alternates: {
      canonical: absoluteUrl(addresses[locale]),
      languages: { ...languages, 'x-default': absoluteUrl(addresses[sourceLocale]) },
      types: feedTypes(locale, site.title.value),
    },
    openGraph: {
      title: full,
      description,
      url: absoluteUrl(addresses[locale]),
      siteName: site.title.value,
      locale,
      type: 'website',
      ...(shown && {
        images: [
          {
            url: absoluteUrl(sharePath(locale, shown.year, shown.subject)),
            ...shareSize,
            type: 'image/png',
            alt: full,
          },
        ],
      }),
    },
    ...(shown && { twitter: { card: 'summary_large_image' as const } }),
    icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }, { url: '/favicon.ico' }] },
  }
}

/**
 * For pages of no edition; null before there is one. Its figures are not read, so that a change
 * of one renders no such page anew.
 */
async function newestPicture(): Promise<SharedPicture | null> {
  const edition = await getCurrentEdition(sourceLocale)
  return edition && pictureOf(edition, 'money-flow')
}

/** What tells a feed reader where the corrections are, on every page. */
export function feedTypes(locale: Locale, site: string) {
  const title = wordsOf(locale, 'CorrectionFeed')('title', { site })
  return {
    'application/atom+xml': [{ url: absoluteUrl(feedPath(locale, 'xml')), title }],
    'application/feed+json': [{ url: absoluteUrl(feedPath(locale, 'json')), title }],
  }
}

/** A page that is not there is in no index. */
export const notFoundMetadata = (title: string): Metadata => ({ title, robots: { index: false } })
