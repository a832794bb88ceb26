import { randomBytes } from 'node:crypto'
import type { LinkData } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import type { Both } from '@/lib/text'

/**
 * Rows of an array keep one identity in both languages: the second language
 * fills the rows the first one made.
 */
export function rows<T>(data: T[], inLocale: (item: T, locale: Locale) => Record<string, unknown>): Both<unknown[]> {
  const ids = data.map(() => randomBytes(12).toString('hex'))
  const of = (locale: Locale) => data.map((item, index) => ({ id: ids[index], ...inLocale(item, locale) }))
  return { it: of('it'), en: of('en') }
}

export const linkRows = (links: LinkData[] = []) =>
  rows(links, ({ label, url }, locale) => ({ url, label: label[locale] }))
