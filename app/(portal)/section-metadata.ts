import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { EditionPage } from '@/lib/edition-page'
import { robotsOfPage } from '@/lib/page-choices'
import type { PageFilters } from '@/lib/page-filters'
import { getProgramme } from '@/queries/globals'
import { addressesOf } from './addresses'
import type { PageProps } from './define-page'
import { pageMetadata, pictureOf } from './metadata'
import type { Section } from './page-subjects'

/** The chart that other sites show beside a link to each of these pages. */
const charts: Record<Section, string> = {
  axes: 'allocation',
  data: 'money-flow',
  evaluations: 'money-flow',
  initiatives: 'money-flow',
  progress: 'money-flow',
  reconciliation: 'money-flow',
  summary: 'money-flow',
  targets: 'targets',
}

/** Title, description and picture of a page that an edition has one of. */
export const sectionMetadata =
  (section: Section) =>
  async ({ locale, edition }: EditionPage): Promise<Metadata> => {
    const t = await getTranslations('Metadata')
    const words = { year: String(edition.year), programme: (await getProgramme(locale)).shortName }
    return pageMetadata({
      locale,
      title: t(`${section}.title`, words),
      description: t(`${section}.description`, words),
      addresses: addressesOf(section, { edition: edition.olderEdition }),
      picture: pictureOf(edition, charts[section]),
    })
  }

/** The same of a long list, of whose pages search engines keep only the first. */
export const listMetadata =
  (section: 'data' | 'initiatives') =>
  async (
    page: EditionPage,
    _: null,
    { searchParams }: PageProps<Awaited<PageFilters<'data' | 'initiatives'>>>,
  ): Promise<Metadata> => ({
    ...(await sectionMetadata(section)(page)),
    ...robotsOfPage((await searchParams)?.page),
  })
