import { isLocale, locales } from '@/i18n/locales'
import { parseEditionSegment } from '../dated-edition'
import { routeOf, routes } from '../routes'
import { type EmbedTarget, embedEdition } from './embed-path'

/**
 * What the address of a page shows that can be embedded: the figure of a figure's page, current
 * or of an edition, the subject of an embed, or the chart that the address's fragment names
 * (`#chart-money-flow`). Null for any other address and for every other site. Whether the
 * subject exists is not known here.
 */
export function oembedTarget(url: string, siteUrl: string): EmbedTarget | null {
  const address = URL.canParse(url) ? new URL(url) : null
  if (!address || address.origin !== new URL(siteUrl).origin || address.username || address.password) return null
  const [first = '', ...rest] = parts(address.pathname)
  if (first === 'embed') return ofEmbed(rest, address.searchParams)
  if (!isLocale(first)) return null
  const chart = /^#chart-(.+)$/.exec(decoded(address.hash))?.[1]
  const { edition, page } = inEdition(rest)
  if (chart) return isPublicPage(page) ? { kind: 'chart', name: chart, locale: first, edition } : null
  const code = figureIn(page)
  return code ? { kind: 'figure', name: code, locale: first, edition } : null
}

function ofEmbed([locale = '', edition = '', ...subject]: string[], query: URLSearchParams): EmbedTarget | null {
  const asked = embedEdition(edition, query.get('edition'))
  if (!isLocale(locale) || asked === null) return null
  const [head, name] = subject
  if (subject.length === 2 && head === 'chart' && name) return { kind: 'chart', name, locale, edition: asked }
  return subject.length === 1 && head ? { kind: 'figure', name: head, locale, edition: asked } : null
}

/** Drafts have pages with charts too, under addresses of their own: nobody is to show those. */
const isPublicPage = (page: string[]) => locales.some((locale) => routeOf(locale, page) !== null)

/**
 * The edition a page's address names, and the rest of it; the plain addresses are the newest
 * edition's. An edition as it was at an instant is shown as it is now: what was corrected since
 * must not go on standing on other sites.
 */
function inEdition([first, year, ...page]: string[]): { edition: number | 'latest'; page: string[] } {
  const names = locales.map((candidate): string => routes.editions[candidate])
  const named = first !== undefined && names.includes(first) ? parseEditionSegment(year ?? '') : null
  return named
    ? { edition: named.year, page }
    : { edition: 'latest', page: [first, year, ...page].filter((part) => part !== undefined) }
}

/** Words of the other language lead to the same page, so they name the same figure. */
function figureIn(page: string[]): string | null {
  const isPage = (address: string) => address.split('/').every((part, at) => part.startsWith(':') || part === page[at])
  if (page.length !== 2 || locales.some((locale) => isPage(routes.reconciliation[locale]))) return null
  return locales.some((locale) => isPage(routes.figure[locale])) ? (page[1] ?? null) : null
}

const parts = (path: string) =>
  path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)

/** What cannot be decoded names nothing we have. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
