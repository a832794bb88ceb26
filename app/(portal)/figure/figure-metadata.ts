import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { figureFilePath } from '@/lib/citation/paths'
import type { EditionPage } from '@/lib/edition-page'
import { oembedTypes } from '@/lib/embed/oembed-discovery'
import type { Figure } from '@/lib/figure/types'
import { draftOf, type EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { addressesOf } from '../addresses'
import type { PageProps } from '../define-page'
import { pinnedYear } from '../edition-page'
import { absoluteUrl, pageMetadata, pictureOf } from '../metadata'

/**
 * What search engines, other sites and reference managers learn of a figure's page:
 * its file and how to embed it too.
 */
export async function figureMetadata(
  { locale, edition }: EditionPage,
  figure: Figure,
  { params }: PageProps,
): Promise<Metadata> {
  const t = await getTranslations('Metadata')
  const label = figure.label.value
  const metadata = await pageMetadata({
    locale,
    title: t('figure.title', { label }),
    description: t('figure.description', { label, year: String(edition.year) }),
    addresses: addressesOf('figure', { code: figure.code, edition: figure.olderEdition }),
    picture: pictureOf(edition, figure.code, 'figure'),
  })
  if (draftOf(edition.key)) return metadata
  // The canonical address may be the plain one, which next year tells of another edition:
  // what is taken from here does not.
  const year = await pinnedYear(params, edition)
  const addressIn = (key: EditionKey | null) =>
    absoluteUrl(pathTo(locale, 'figure', { code: figure.code, edition: key }))
  const types = {
    ...metadata.alternates?.types,
    ...oembedTypes(absoluteUrl('/oembed'), addressIn(year), label),
    ...(typeof edition.key === 'number' && {
      'application/json': absoluteUrl(figureFilePath(edition.year, figure.code)),
    }),
  }
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types },
    // What cards of shared links and reference managers take.
    openGraph: { ...metadata.openGraph, url: addressIn(year && edition.key) },
  }
}
