// Read by the build configuration too, which compiles it alone.
import { type Locale, locales } from '../i18n/locales'
import { draftOf, type EditionKey } from './read-scope'

/**
 * The addresses of the pages of an edition, after the language. The newest edition has the
 * plain ones, `/it/assi`; every edition also has its own under its year,
 * `/it/edizioni/2022/assi`. The English column is also where the page lives under
 * `app/(portal)/[locale]/editions/[edition]`. Addresses are permanent.
 */
const editionRoutes = {
  home: { it: '', en: '' },
  progress: { it: 'avanzamento', en: 'progress' },
  targets: { it: 'obiettivi', en: 'targets' },
  axes: { it: 'assi', en: 'axes' },
  axis: { it: 'assi/:slug', en: 'axes/:slug' },
  initiatives: { it: 'iniziative', en: 'initiatives' },
  initiative: { it: 'iniziative/:slug', en: 'initiatives/:slug' },
  evaluations: { it: 'valutazioni', en: 'evaluations' },
  evaluation: { it: 'valutazioni/:slug', en: 'evaluations/:slug' },
  data: { it: 'dati', en: 'data' },
  // Before the figures: no figure has this code, and the first rule that fits is taken.
  reconciliation: { it: 'dati/riconciliazione', en: 'data/reconciliation' },
  figure: { it: 'dati/:code', en: 'data/:code' },
  summary: { it: 'sintesi', en: 'summary' },
} as const satisfies Record<string, Record<Locale, string>>

/**
 * The addresses of the pages that belong to no edition; the English column is the
 * path below `app/(portal)/[locale]`.
 */
const standingRoutes = {
  editions: { it: 'edizioni', en: 'editions' },
  corrections: { it: 'correzioni', en: 'corrections' },
  glossary: { it: 'glossario', en: 'glossary' },
  feedback: { it: 'parere', en: 'feedback' },
  page: { it: ':slug', en: ':slug' },
} as const satisfies Record<string, Record<Locale, string>>

/**
 * Where unpublished content is read: below the id of an edition for the office, below the token of
 * a link for a reviewer without an account. The pages of an edition, the free pages and the
 * glossary stand under it with their own words.
 */
export const draftRoutes = {
  draft: { it: 'bozza', en: 'draft' },
  review: { it: 'revisione', en: 'review' },
} as const satisfies Record<string, Record<Locale, string>>

/** No page has this many parts, so this is where the bilingual "not found" page answers. */
export const nowhere = '/_/_/_/_/_/_'

/** THE table of addresses: links, rewrites, redirects and tests read it. */
export const routes = { ...editionRoutes, ...standingRoutes }

export type Route = keyof typeof routes
export type EditionRoute = keyof typeof editionRoutes

type ParamIn<Pattern extends string> = Pattern extends `${string}:${infer Name}` ? Name : never
/**
 * The edition the page belongs to, for an address under its year or in another scope
 * (lib/read-scope.ts); null or absent for the newest edition's plain one. Pages of no edition take
 * it for drafts, whose address is their edition's.
 */
type InEdition = { edition?: EditionKey | null }
/** The parameter a route needs, if any: `{ slug }` or `{ code }`. */
export type RouteParams<R extends Route> = Record<ParamIn<(typeof routes)[R]['en']>, string>
/** The edition if the route has one, and exactly the route's own parameters. */
export type RouteArguments<R extends Route> = keyof RouteParams<R> extends never
  ? [params?: InEdition]
  : [params: RouteParams<R> & InEdition]

export type Redirect = {
  source: string
  destination: string
  permanent: boolean
  has?: { type: 'header'; key: string; value: string }[]
}

/**
 * The address of a page: `pathTo('it', 'axis', { slug: 'occupazione' })` is `/it/assi/occupazione`.
 */
export function pathTo<R extends Route>(locale: Locale, route: R, ...[params]: RouteArguments<R>): string {
  const { edition, ...values }: { edition?: EditionKey | null; [name: string]: unknown } = params ?? {}
  const path = routes[route][locale].replace(/:(\w+)/, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? '')),
  )
  const draft = draftOf(edition)
  if (draft) {
    const root = draft.link
      ? [draftRoutes.review[locale], draft.link]
      : [draftRoutes.draft[locale], encodeURIComponent(draft.edition)]
    return address(locale, ...root, path)
  }
  return address(locale, ...(edition && route in editionRoutes ? [routes.editions[locale], String(edition)] : []), path)
}

/**
 * The page that the words after an address's edition, draft or link name, with its parameter:
 * `['assi', 'occupazione']` in Italian is `axis` with that slug. Null when no page has such an
 * address. Words are taken decoded.
 */
export function routeOf(locale: Locale, words: string[]): { route: Route; param: string | null } | null {
  for (const route of Object.keys(routes) as Route[]) {
    const pattern: string = routes[route][locale]
    const parts = pattern === '' ? [] : pattern.split('/')
    if (parts.length !== words.length) continue
    if (!parts.every((part, index) => part.startsWith(':') || part === words[index])) continue
    const at = parts.findIndex((part) => part.startsWith(':'))
    return { route, param: at < 0 ? null : (words[at] ?? null) }
  }
  return null
}

/** Pages that no drafts have: they tell of what was published. */
const publicOnly: Route[] = ['editions', 'corrections', 'feedback']

/**
 * The address, within this edition or these drafts, of the page that a text leads to; what
 * they do not have stays as it is.
 */
export function within(href: string, edition: EditionKey): string {
  const [, locale, path = '', rest = ''] = /^\/([a-z]{2})(?:\/([^?#]*))?([?#].*)?$/.exec(href) ?? []
  const known = locales.find((one) => one === locale)
  const found = known && routeOf(known, path.split('/').filter(Boolean))
  if (!known || !found) return href
  const isThere = draftOf(edition) ? !publicOnly.includes(found.route) : found.route in editionRoutes
  return isThere ? `${pathTo(known, 'home', { edition })}${path && `/${path}`}${rest}` : href
}

/** Where the pages of the newest edition live; nobody meets this address. */
const current = 'editions/current'
/** A year, or a year as it stood at an instant. */
const anyYear = ':edition(\\d{4}[@0-9T-]*)'

/**
 * From each address that is not the file path of its page to the one that is: `/it/avanzamento` to
 * `/it/editions/current/progress`.
 */
export function rewrites(): { source: string; destination: string }[] {
  const standing = Object.values(standingRoutes).flatMap((patterns) =>
    locales
      .filter((locale) => patterns[locale] !== patterns.en)
      .map((locale) => ({ source: address(locale, patterns[locale]), destination: address(locale, patterns.en) })),
  )
  const ofEditions = Object.values(editionRoutes).flatMap((patterns) =>
    locales.flatMap((locale) => [
      { source: address(locale, patterns[locale]), destination: address(locale, current, patterns.en) },
      {
        source: address(locale, routes.editions[locale], anyYear, patterns[locale]),
        destination: address(locale, 'editions', ':edition', patterns.en),
      },
    ]),
  )
  const drafts = Object.values(draftRoutes).flatMap((patterns) =>
    locales.map((locale) => ({
      source: address(locale, patterns[locale], ':path*'),
      destination: address(locale, patterns.en, ':path*'),
    })),
  )
  return [...drafts, ...ofEditions, ...standing].filter(
    ({ source, destination }) => source.replace(anyYear, ':edition') !== destination,
  )
}

/**
 * One address for each page: words of the other language lead to its own, `/it/progress` to
 * `/it/avanzamento`, and so does the path of the newest edition's files.
 */
export function redirects(): Redirect[] {
  const moved = (source: string, destination: string): Redirect => ({ source, destination, permanent: true })
  return locales.flatMap((locale) => {
    const others = locales.filter((other) => other !== locale)
    const translated = Object.values(routes).flatMap((patterns) =>
      others
        .filter((other) => patterns[other] !== patterns[locale])
        .map((other) => moved(address(locale, patterns[other]), address(locale, patterns[locale]))),
    )
    const ofEditions = Object.values(editionRoutes).flatMap((patterns) => [
      moved(address(locale, current, patterns.en), address(locale, patterns[locale])),
      ...others.map((other) =>
        moved(
          address(locale, routes.editions[other], anyYear, patterns[other]),
          address(locale, routes.editions[locale], ':edition', patterns[locale]),
        ),
      ),
    ])
    const drafts = Object.values(draftRoutes).flatMap((patterns) =>
      others.map((other) =>
        moved(address(locale, patterns[other], ':path*'), address(locale, patterns[locale], ':path*')),
      ),
    )
    return [...translated, ...ofEditions, ...drafts]
  })
}

/**
 * `/` to English for readers whose first language it is, else to Italian.
 * Temporary, as it depends on the reader.
 */
export function rootRedirects(): Redirect[] {
  // Matched against the whole header: "en", "en-GB,en;q=0.9,it;q=0.8", but not
  // "it-IT,it;q=0.9,en;q=0.8" or "enm".
  const english = '\\s*[eE][nN](?:[-,;\\s].*)?'
  return [
    {
      source: '/',
      has: [{ type: 'header', key: 'accept-language', value: english }],
      destination: '/en',
      permanent: false,
    },
    { source: '/', destination: '/it', permanent: false },
  ]
}

/**
 * The patterns of every address under which drafts are read, in the page's
 * words and in those of its files.
 */
export const draftPaths: Record<keyof typeof draftRoutes, string[]> = {
  draft: pathsOf(draftRoutes.draft),
  review: pathsOf(draftRoutes.review),
}

/** The patterns of every address of an edition as it was at an instant. */
export const datedPaths: string[] = locales.map(
  (locale) =>
    `/${locale}/:editions(${locales.map((other) => routes.editions[other]).join('|')})/:edition(\\d{4}@[0-9T-]+)/:path*`,
)

function pathsOf(patterns: Record<Locale, string>): string[] {
  return [
    ...new Set(locales.flatMap((locale) => [patterns[locale], patterns.en].map((word) => `/${locale}/${word}/:path*`))),
  ]
}

/**
 * Addresses of pages that are foreseen but not built yet: a free page must not
 * take what would have to move later.
 */
const foreseenSegments = ['cerca', 'search', 'documenti', 'documents']

/** Names a free page cannot have: the first words of the other pages, in every language. */
export const reservedSlugs: readonly string[] = [
  ...new Set([
    ...Object.values(draftRoutes).flatMap((patterns) => locales.map((locale) => patterns[locale])),
    ...Object.values(routes)
      .flatMap((patterns) => locales.map((locale) => patterns[locale].split('/')[0] ?? ''))
      .filter((segment) => segment !== '' && !segment.startsWith(':')),
    ...foreseenSegments,
  ]),
]

/** Lower-case words joined by single hyphens. */
export function isSlug(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}

/**
 * A slug from a title: accents folded, cut between words at 80 characters;
 * empty without a letter or digit.
 */
export function toSlug(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.length <= 80
    ? slug
    : slug
        .slice(0, 81)
        .replace(/-[^-]*$/, '')
        .slice(0, 80)
}

function address(locale: Locale, ...parts: string[]): string {
  return ['', locale, ...parts].filter((part, index) => index === 0 || part !== '').join('/')
}
