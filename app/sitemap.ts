import type { MetadataRoute } from 'next'
import { locales, sourceLocale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import { getAxes } from '@/queries/axes'
import { getCurrentEdition } from '@/queries/editions'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'
import { getPages } from '@/queries/pages'
import { addressesBySlug, addressesOf } from './(portal)/addresses'
import { absoluteUrl } from './(portal)/metadata'

export const dynamic = 'force-dynamic'

const entry = (addresses: Both<string>, lastModified?: string): MetadataRoute.Sitemap =>
  locales.map((locale) => ({
    url: absoluteUrl(addresses[locale]),
    ...(lastModified && { lastModified }),
    alternates: { languages: Object.fromEntries(locales.map((other) => [other, absoluteUrl(addresses[other])])) },
  }))

/** Every public page in both languages, each with its twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await getPages(sourceLocale)
  const standing = pages.flatMap(({ slugs, updatedAt }) => entry(addressesBySlug('page', slugs), updatedAt))
  const edition = await getCurrentEdition(sourceLocale)
  if (!edition) return [...entry(addressesOf('home')), ...entry(addressesOf('glossary')), ...standing]

  const [axes, initiatives, evaluations, figures] = await Promise.all([
    getAxes(sourceLocale, edition.year),
    getInitiatives(sourceLocale, edition.year),
    getEvaluations(sourceLocale, edition.year),
    getFigures(sourceLocale, edition.year),
  ])
  return [
    ...(
      [
        'home',
        'progress',
        'axes',
        'initiatives',
        'evaluations',
        'data',
        'reconciliation',
        'summary',
        'glossary',
      ] as const
    ).flatMap((route) => entry(addressesOf(route), edition.updatedAt)),
    ...axes.flatMap(({ slugs, updatedAt }) => entry(addressesBySlug('axis', slugs), updatedAt)),
    ...initiatives.flatMap(({ slugs, updatedAt }) => entry(addressesBySlug('initiative', slugs), updatedAt)),
    ...evaluations.flatMap(({ slugs, updatedAt }) => entry(addressesBySlug('evaluation', slugs), updatedAt)),
    ...figures.flatMap(({ code, updatedAt }) => entry(addressesOf('figure', { code }), updatedAt)),
    ...standing,
  ]
}
