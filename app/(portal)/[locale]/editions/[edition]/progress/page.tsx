import { getTranslations } from 'next-intl/server'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { correctionsOfEdition } from '@/app/(portal)/correction/corrections-told'
import { definePage } from '@/app/(portal)/define-page'
import { section } from '@/app/(portal)/page-subjects'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { ProgressPage } from '@/components/page/ProgressPage'
import { getAxes } from '@/queries/axes'
import { getCorrections } from '@/queries/corrections'
import { getPages } from '@/queries/pages'

const { generateMetadata, Page } = definePage({
  subject: section('progress', 'progress'),
  metadata: sectionMetadata('progress'),
  trail: async () => [{ label: (await getTranslations('ProgressPage'))('title') }],
  read: async (page) => {
    const { locale, edition } = page
    const [charts, axes, corrections, corrected, pages] = await Promise.all([
      chartContext(locale, edition.key),
      getAxes(locale, edition.key),
      getCorrections(locale, edition.key),
      correctionsOfEdition(page, ['overview', 'chartHeadlines']),
      getPages(locale, edition.key),
    ])
    return { charts, axes, corrections, corrected, method: pages.find(({ code }) => code === 'methodology') }
  },
  body: ProgressPage,
})

export { generateMetadata }
export default Page
