import type { MetadataRoute } from 'next'
import { locales, sourceLocale } from '@/i18n/locales'
import type { EditionRoute } from '@/lib/routes'
import type { Both } from '@/lib/text'
import type { EditionView } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { getEditions } from '@/queries/editions'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'
import { getPages } from '@/queries/pages'
import { addressesBySlug, addressesOf, addressesOfPage } from './(portal)/addresses'
import { absoluteUrl } from './(portal)/metadata'

export const dynamic = 'force-dynamic'

const entry = (addresses: Both<string>, lastModified?: string): MetadataRoute.Sitemap =>
  locales.map((locale) => ({
    url: absoluteUrl(addresses[locale]),
    ...(lastModified && { lastModified }),
    alternates: { languages: Object.fromEntries(locales.map((other) => [other, absoluteUrl(addresses[other])])) },
  }))

const lists = [
  'home',
  'targets',
  'progress',
  'axes',
  'initiatives',
  'evaluations',
  'data',
  'reconciliation',
  'summary',
] as const satisfies EditionRoute[]

/** The pages of one edition: the newest at their plain addresses, the others under their year. */
async function ofEdition({ year, olderEdition, updatedAt }: EditionView): Promise<MetadataRoute.Sitemap> {
  const [axes, initiatives, evaluations, figures] = await Promise.all([
    getAxes(sourceLocale, year),
    getInitiatives(sourceLocale, year),
    getEvaluations(sourceLocale, year),
    getFigures(sourceLocale, year),
  ])
  return [
    ...lists.flatMap((route) => entry(addressesOf(route, { edition: olderEdition }), updatedAt)),
    ...axes.flatMap((axis) => entry(addressesBySlug('axis', axis.slugs, olderEdition), axis.updatedAt)),
    ...initiatives.flatMap((one) => entry(addressesBySlug('initiative', one.slugs, olderEdition), one.updatedAt)),
    ...evaluations.flatMap((one) => entry(addressesBySlug('evaluation', one.slugs, olderEdition), one.updatedAt)),
    ...figures.flatMap(({ code, ...figure }) =>
      entry(addressesOf('figure', { code, edition: olderEdition }), figure.updatedAt),
    ),
  ]
}

/** Every public page in both languages, each with its twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [pages, editions] = await Promise.all([getPages(sourceLocale), getEditions(sourceLocale)])
  const standing = pages.flatMap(({ slugs, updatedAt }) => entry(addressesOfPage(slugs), updatedAt))
  const ofEditions = await Promise.all(editions.map(ofEdition))
  return [
    ...(editions.length === 0 ? entry(addressesOf('home')) : ofEditions.flat()),
    ...entry(addressesOf('editions')),
    ...entry(addressesOf('corrections')),
    ...entry(addressesOf('glossary')),
    ...standing,
  ]
}
