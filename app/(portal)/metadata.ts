import type { Metadata } from 'next'
import { type Locale, locales, sourceLocale } from '@/i18n/locales'
import { feedPath } from '@/lib/correction/feed/path'
import { env } from '@/lib/env'
import type { Both } from '@/lib/text'
import { getSite } from '@/queries/globals'
import { wordsOf } from './words'

/** A public address from a path of the portal. */
export const absoluteUrl = (path: string) => `${env().SITE_URL}${path}`

type Page = { locale: Locale; title: string; description: string; addresses: Both<string>; isHome?: boolean }

/** What search engines and other sites learn of a page: its title, its one address, and the same page in the other language. */
export async function pageMetadata({ locale, title, description, addresses, isHome = false }: Page): Promise<Metadata> {
  const site = await getSite(locale)
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
    },
    icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }, { url: '/favicon.ico' }] },
  }
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
