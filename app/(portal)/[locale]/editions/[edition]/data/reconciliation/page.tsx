import { getTranslations } from 'next-intl/server'
import { definePage, type PageProps } from '@/app/(portal)/define-page'
import { askedSection } from '@/app/(portal)/page-subjects'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { ReconciliationPage } from '@/components/page/ReconciliationPage'
import type { EditionPage } from '@/lib/edition-page'
import { reconciled } from '@/lib/figure/coverage'
import { verdicts } from '@/lib/figure/types'
import { chosen, queryOf } from '@/lib/page-choices'
import type { PageFilters } from '@/lib/page-filters'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'

type Asked = Awaited<PageFilters<'reconciliation'>>

const { generateMetadata, Page } = definePage({
  subject: {
    ...askedSection('reconciliation', 'data'),
    newer: async ({ locale }) => pathTo(locale, 'reconciliation'),
  },
  metadata: sectionMetadata('reconciliation'),
  trail: async ({ locale, edition }) => [
    {
      label: (await getTranslations('DataPage'))('title'),
      href: pathTo(locale, 'data', { edition: edition.olderEdition }),
    },
    { label: (await getTranslations('ReconciliationPage'))('title') },
  ],
  read,
  query: ({ choices }) => queryOf(choices),
  body: ReconciliationPage,
})

async function read({ locale, edition }: EditionPage, _: null, { searchParams }: PageProps<Asked>) {
  const [axes, all, initiatives] = await Promise.all([
    getAxes(locale, edition.key),
    getFigures(locale, edition.key),
    getInitiatives(locale, edition.key),
  ])
  const asked = await searchParams
  const keys = ['programme', ...axes.map(({ code }) => code)]
  const choices = { axis: chosen(asked?.axis, keys), verdict: chosen(asked?.verdict, verdicts) }
  const fitting = reconciled(all).filter(({ verdict }) => !choices.verdict || verdict === choices.verdict)
  const found = keys
    .filter((key) => !choices.axis || key === choices.axis)
    .map((key) => ({ key, figures: fitting.filter(({ axis }) => (axis ?? 'programme') === key) }))
    .filter(({ figures }) => figures.length > 0)
  return { all, axes, initiatives, choices, found }
}

export { generateMetadata }
export default Page
