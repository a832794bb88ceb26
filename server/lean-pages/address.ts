import { locales } from '@/i18n/locales'
import { pageFilters } from '@/lib/page-filters'
import { draftRoutes, pathTo, routes } from '@/lib/routes'

/**
 * Which answer is asked for. `isVariant`: its address can be written in
 * as many ways as anybody cares to.
 */
export type CacheKey = { key: string; isVariant: boolean }

const either = (words: readonly string[]) => `(?:${words.join('|')})`
const languages = either(locales)
const drafts = either(Object.values(draftRoutes).flatMap((words) => locales.map((locale) => words[locale])))
/**
 * What is of the office or of a reviewer, files of the build, and what watches over the process.
 */
const untouched = new RegExp(
  `^/(?:admin|admin-language|api|_next|healthz|readyz)(?:/|$)|^/${languages}/${drafts}(?:/|$)`,
)

/**
 * Compressed in themselves: there is nothing to gain, and they answer by
 * themselves whether they changed.
 */
const compressed = /\.(?:ico|png|xlsx)$/

/**
 * Whether the public reads text at this address, which comes decoded.
 * Everything else leaves as Next made it.
 */
export const isForReaders = (path: string): boolean => !untouched.test(path) && !compressed.test(path)

/** Of these there are as many as there are instants, opinions, and addresses to ask about. */
const neverKept = new RegExp(
  `/(?:editions|edizioni)/\\d{4}(?:@|%40)|^${either(['/oembed', ...locales.map((locale) => pathTo(locale, 'feedback'))])}(?:/|$)`,
  'i',
)

/** The page at its plain address and under a year. */
const addressesOf = (route: keyof typeof pageFilters): RegExp =>
  new RegExp(
    `^${either(locales.map((locale) => `/${locale}/(?:${routes.editions[locale]}/\\d{4}/)?${routes[route][locale]}`))}$`,
  )

/**
 * The parameters that an answer depends on. Pages take those that are left empty for
 * none; files take them as they are.
 */
const parameters: { path: RegExp; names: readonly string[]; isForm: boolean }[] = [
  ...(Object.keys(pageFilters) as (keyof typeof pageFilters)[]).map((route) => ({
    path: addressesOf(route),
    names: pageFilters[route],
    isForm: true,
  })),
  { path: /^\/opendata\/\d{4}\/cite\//, names: ['lang'], isForm: false },
  { path: /^\/opendata\//, names: ['limit', 'offset'], isForm: false },
  { path: /^\/embed\//, names: ['edition', 'theme'], isForm: false },
]

/** A path as the portal's own links write it. */
const plain = /^[\w/.-]+$/
const odd = /\/\.|\/\/|[\\#]/
const longest = 300

/**
 * The key of what an address as it is sent asks for; null for what is never kept. Parameters that
 * nothing depends on are left out.
 */
export function cacheKey(url: string): CacheKey | null {
  const [path, query] = parts(url)
  if (neverKept.test(path) || odd.test(path)) return null
  const said = query === '' ? '' : choices(path, query)
  if (said === null || path.length + said.length > longest) return null
  return { key: path + said, isVariant: said !== '' || !plain.test(path) }
}

/** The key under which an answer to that address would be kept; undefined where none would be. */
export const keyOf = (url: string): string | undefined => (url.includes('?') ? cacheKey(url)?.key : url)

const parts = (url: string): [path: string, query: string] => {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

/** What of a query counts, always in the same order; null where one is said twice. */
function choices(path: string, query: string): string | null {
  const found = parameters.find((one) => one.path.test(path))
  if (!found) return ''
  const given = new URLSearchParams(query)
  const counted = new URLSearchParams()
  for (const name of found.names) {
    const [value, ...more] = given.getAll(name)
    if (more.length > 0) return null
    if (value !== undefined && !(found.isForm && value === '')) counted.set(name, value)
  }
  return counted.size === 0 ? '' : `?${counted}`
}
