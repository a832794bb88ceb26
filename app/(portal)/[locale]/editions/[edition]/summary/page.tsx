import { getTranslations } from 'next-intl/server'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { definePage } from '@/app/(portal)/define-page'
import { section } from '@/app/(portal)/page-subjects'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { SummaryPage } from '@/components/page/SummaryPage'
import { getAxes } from '@/queries/axes'
import { getCorrections } from '@/queries/corrections'
import { getEvaluations } from '@/queries/evaluations'
import { getInitiatives } from '@/queries/initiatives'

const { generateMetadata, Page } = definePage({
  subject: section('summary', 'summary'),
  metadata: sectionMetadata('summary'),
  trail: async () => [{ label: (await getTranslations('SummaryPage'))('title') }],
  read: async ({ locale, edition }) => {
    const [charts, axes, initiatives, evaluations, corrections] = await Promise.all([
      chartContext(locale, edition.key),
      getAxes(locale, edition.key),
      getInitiatives(locale, edition.key),
      getEvaluations(locale, edition.key),
      getCorrections(locale, edition.key),
    ])
    return { charts, axes, initiatives, evaluations, corrections }
  },
  body: SummaryPage,
})

export { generateMetadata }
export default Page
