import { sourceLocale } from '@/i18n/locales'
import 'server-only'
import type { Slugs } from '@/lib/views'
import type { Pair } from './payload'

type Slugged = { slug?: string | null; formerSlugs?: unknown }

/**
 * Without a translated address the source one serves: the page exists
 * in both languages all the same.
 */
export function toSlugs(pair: Pair<Slugged>): Slugs {
  const source = pair[sourceLocale].slug ?? ''
  const former = (pair[sourceLocale].formerSlugs ?? {}) as { it?: string[]; en?: string[] }
  return { current: { it: source, en: pair.en.slug || source }, former: { it: former.it ?? [], en: former.en ?? [] } }
}
