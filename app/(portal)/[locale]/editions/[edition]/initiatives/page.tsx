import { getTranslations } from 'next-intl/server'
import { definePage, type PageProps } from '@/app/(portal)/define-page'
import { askedSection } from '@/app/(portal)/page-subjects'
import { listMetadata } from '@/app/(portal)/section-metadata'
import { InitiativesPage } from '@/components/page/InitiativesPage'
import type { EditionPage } from '@/lib/edition-page'
import { listPage, pageChoice } from '@/lib/list-page'
import { chosen, queryOf } from '@/lib/page-choices'
import type { PageFilters } from '@/lib/page-filters'
import { initiativeStatuses } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

type Asked = Awaited<PageFilters<'initiatives'>>

/** More than an edition of today has. */
const entriesOfPage = 100

const { generateMetadata, Page } = definePage({
  subject: askedSection('initiatives', 'initiatives'),
  metadata: listMetadata('initiatives'),
  trail: async () => [{ label: (await getTranslations('InitiativesPage'))('title') }],
  read,
  query: ({ choices, shown }) => queryOf({ ...choices, page: pageChoice(shown) }),
  body: InitiativesPage,
})

async function read({ locale, edition }: EditionPage, _: null, { searchParams }: PageProps<Asked>) {
  const [axes, initiatives, site] = await Promise.all([
    getAxes(locale, edition.key),
    getInitiatives(locale, edition.key),
    getSite(locale),
  ])
  const asked = await searchParams
  const codes = axes.map(({ code }) => code)
  const choices = { axis: chosen(asked?.axis, codes), status: chosen(asked?.status, initiativeStatuses) }
  const matching = initiatives.filter(
    ({ axis, status }) => (!choices.axis || axis === choices.axis) && (!choices.status || status === choices.status),
  )
  // Axis by axis, as the page shows them.
  const found = codes.flatMap((code) => matching.filter(({ axis }) => axis === code))
  return { axes, found, choices, shown: listPage(asked?.page, found.length, entriesOfPage), site }
}

export { generateMetadata }
export default Page
