import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { PageFilters } from '@/lib/page-filters'
import { getProgramme } from '@/queries/globals'
import { addressesOf } from './addresses'
import { type EditionProps, readEditionPage } from './edition-page'
import { notFoundMetadata, pageMetadata, pictureOf } from './metadata'
import { robotsOfPage } from './search-params'

/** The pages of an edition that have one address each, and the chart that other sites show beside a link to them. */
const charts = {
  axes: 'allocation',
  data: 'money-flow',
  evaluations: 'money-flow',
  initiatives: 'money-flow',
  progress: 'money-flow',
  reconciliation: 'money-flow',
  summary: 'money-flow',
  targets: 'targets',
} as const

/** Title, description and picture of such a page; those of the page that is not there where the edition is not public. */
export const sectionMetadata =
  (section: keyof typeof charts) =>
  async ({ params }: EditionProps): Promise<Metadata> => {
    const { locale, page } = await readEditionPage(params)
    const t = await getTranslations('Metadata')
    if (!page) return notFoundMetadata(t('notFound.title'))
    const { year, olderEdition } = page.edition
    const words = { year: String(year), programme: (await getProgramme(locale)).shortName }
    return pageMetadata({
      locale,
      title: t(`${section}.title`, words),
      description: t(`${section}.description`, words),
      addresses: addressesOf(section, { edition: olderEdition }),
      picture: pictureOf(page.edition, charts[section]),
    })
  }

/** The same of a long list, of whose pages search engines keep only the first. */
export const listMetadata =
  (section: 'data' | 'initiatives') =>
  async ({
    params,
    searchParams,
  }: EditionProps & { searchParams: PageFilters<'data' | 'initiatives'> }): Promise<Metadata> => ({
    ...(await sectionMetadata(section)({ params })),
    ...robotsOfPage((await searchParams).page),
  })
