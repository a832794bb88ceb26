import 'server-only'
import type { Initiative } from '@/payload-types'
import { pairOf, sameInAll } from './in-language'
import { type Pair, payload } from './payload'
import { publicRows } from './public-rows'

/** What readers meet of an initiative. Its figures are read with the edition's. */
const shown = {
  code: true,
  edition: true,
  axis: true,
  slug: true,
  formerSlugs: true,
  title: true,
  gloss: true,
  summary: true,
  forWhom: true,
  description: true,
  status: true,
  acts: true,
  partners: true,
  links: true,
  updatedAt: true,
} as const

/**
 * The public initiatives of a year in every language, by name, each
 * with its axis where that is public.
 */
export async function publicInitiatives(year: number): Promise<Pair<Initiative>[]> {
  const ofYear = { 'edition.year': { equals: year } }
  const [client, rows, editions, axes] = await Promise.all([
    payload(),
    publicRows<{ id: string }>('initiatives', { where: ofYear, select: shown, sort: 'title' }),
    publicRows<{ id: string }>('editions', { where: { year: { equals: year } }, select: { dataDate: true } }),
    publicRows<{ id: string }>('axes', { where: ofYear, select: { code: true } }),
  ])
  const { flattenedFields } = client.collections.initiatives.config
  const related = { editions: sameInAll(editions), axes: sameInAll(axes) }
  return rows.map((row) => pairOf<Initiative>(flattenedFields, row, related))
}
