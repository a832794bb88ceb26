import { getTranslations } from 'next-intl/server'
import { correctionsOfEdition } from '@/app/(portal)/correction/corrections-told'
import { definePage } from '@/app/(portal)/define-page'
import { section } from '@/app/(portal)/page-subjects'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { EvaluationsPage } from '@/components/page/EvaluationsPage'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'

const { generateMetadata, Page } = definePage({
  subject: section('evaluations', 'evaluations'),
  metadata: sectionMetadata('evaluations'),
  trail: async () => [{ label: (await getTranslations('EvaluationsPage'))('title') }],
  read: async (page) => {
    const { locale, edition } = page
    const [axes, evaluations, corrected] = await Promise.all([
      getAxes(locale, edition.key),
      getEvaluations(locale, edition.key),
      correctionsOfEdition(page, ['evaluationsIntro']),
    ])
    return { axes, evaluations, corrected }
  },
  body: EvaluationsPage,
})

export { generateMetadata }
export default Page
