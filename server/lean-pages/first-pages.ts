import { locales } from '@/i18n/locales'
import { routeOf } from '@/lib/routes'

const locations = /<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g

/**
 * The first page of each kind in each language that a site map names, the languages side by side:
 * by these all that pages are made from is read.
 */
export function firstPages(sitemap: string): string[] {
  const first = new Map<string, string>()
  for (const [, path = ''] of sitemap.matchAll(locations)) {
    const [, language, ...words] = path.split('/')
    const locale = locales.find((one) => one === language)
    const kind = locale && routeOf(locale, words)?.route
    const name = `${kind} ${locale}`
    if (kind && !first.has(name)) first.set(name, path)
  }
  return [...first.values()]
}
