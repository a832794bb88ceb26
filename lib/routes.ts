// Read by the build configuration too, which compiles it alone.
import { type Locale, locales } from '../i18n/locales'

/**
 * The addresses of the public pages, after the language. THE table: links, rewrites, redirects and tests read it.
 * The English column is also where the page lives under `app/(portal)/[locale]`. Addresses are permanent.
 */
export const routes = {
  home: { it: '', en: '' },
  progress: { it: 'avanzamento', en: 'progress' },
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
  glossary: { it: 'glossario', en: 'glossary' },
  feedback: { it: 'parere', en: 'feedback' },
  page: { it: ':slug', en: ':slug' },
} as const satisfies Record<string, Record<Locale, string>>

export type Route = keyof typeof routes

type ParamIn<Pattern extends string> = Pattern extends `${string}:${infer Name}` ? Name : never
/** The parameter a route needs, if any: `{ slug }` or `{ code }`. */
export type RouteParams<R extends Route> = Record<ParamIn<(typeof routes)[R]['en']>, string>
/** Nothing for routes without a parameter, exactly their parameters for the others. */
export type RouteArguments<R extends Route> = keyof RouteParams<R> extends never ? [] : [params: RouteParams<R>]

export type Redirect = {
  source: string
  destination: string
  permanent: boolean
  has?: { type: 'header'; key: string; value: string }[]
}

/** The address of a page: `pathTo('it', 'axis', { slug: 'occupazione' })` is `/it/assi/occupazione`. */
export function pathTo<R extends Route>(locale: Locale, route: R, ...[params]: RouteArguments<R>): string {
  const values: Record<string, string> = params ?? {}
  return address(
    locale,
    routes[route][locale].replace(/:(\w+)/, (_, name: string) => encodeURIComponent(values[name] ?? '')),
  )
}

/** From each address that is not the file path of its page to the one that is: `/it/avanzamento` to `/it/progress`. */
export function rewrites(): { source: string; destination: string }[] {
  return translatedRoutes().flatMap((patterns) =>
    locales
      .filter((locale) => patterns[locale] !== patterns.en)
      .map((locale) => ({
        source: address(locale, patterns[locale]),
        destination: address(locale, patterns.en),
      })),
  )
}

/** One address for each page: words of the other language lead to its own, `/it/progress` to `/it/avanzamento`. */
export function redirects(): Redirect[] {
  return translatedRoutes().flatMap((patterns) =>
    locales.flatMap((locale) =>
      locales
        .filter((other) => patterns[other] !== patterns[locale])
        .map((other) => ({
          source: address(locale, patterns[other]),
          destination: address(locale, patterns[locale]),
          permanent: true,
        })),
    ),
  )
}

/** `/` to English for readers whose first language it is, else to Italian. Temporary, as it depends on the reader. */
export function rootRedirects(): Redirect[] {
  // Matched against the whole header: "en", "en-GB,en;q=0.9,it;q=0.8", but not "it-IT,it;q=0.9,en;q=0.8" or "enm".
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

/** Addresses of pages that are foreseen but not built yet: a free page must not take what would have to move later. */
const foreseenSegments = [
  'correzioni',
  'corrections',
  'cerca',
  'search',
  'edizioni',
  'editions',
  'documenti',
  'documents',
]

/** Names a free page cannot have: the first words of the other pages, in every language. */
export const reservedSlugs: readonly string[] = [
  ...new Set([
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

/** A slug from a title: accents folded, cut between words at 80 characters; empty without a letter or digit. */
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

/** The language-neutral address of a file of open data: `/opendata/2022/figures.csv`. */
export function openDataPath(year: number, name: 'figures' | 'initiatives', ext: 'json' | 'csv'): string {
  return `/opendata/${year}/${name}.${ext}`
}

function translatedRoutes(): Record<Locale, string>[] {
  return Object.values(routes).filter((patterns) => locales.some((locale) => patterns[locale] !== patterns.en))
}

function address(locale: Locale, path: string): string {
  return path === '' ? `/${locale}` : `/${locale}/${path}`
}
