import { type Locale, locales } from '@/i18n/locales'
import type { Slugs } from './views'

type Addressed = { slugs: Slugs }

/**
 * What the last word of an address leads to in `locale`: the item that has it today, the slug the
 * item has moved to (it once had this one, or has it in another language), or null. Today's
 * addresses win over former ones.
 */
export function findBySlug<T extends Addressed>(
  items: T[],
  locale: Locale,
  slug: string,
): { found: T } | { movedTo: string } | null {
  if (slug === '') return null
  const found = items.find(({ slugs }) => slugs.current[locale] === slug)
  if (found) return { found }

  const others = locales.filter((other) => other !== locale)
  const moved =
    items.find(({ slugs }) => slugs.former[locale].includes(slug)) ??
    items.find(({ slugs }) => others.some((other) => slugs.current[other] === slug)) ??
    items.find(({ slugs }) => others.some((other) => slugs.former[other].includes(slug)))
  return moved?.slugs.current[locale] ? { movedTo: moved.slugs.current[locale] } : null
}
