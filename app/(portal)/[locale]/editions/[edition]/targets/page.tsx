import { getTranslations } from 'next-intl/server'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { definePage } from '@/app/(portal)/define-page'
import { section } from '@/app/(portal)/page-subjects'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { TargetsPage } from '@/components/page/TargetsPage'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'

const { generateMetadata, Page } = definePage({
  subject: section('targets', 'targets'),
  metadata: sectionMetadata('targets'),
  trail: async () => [{ label: (await getTranslations('TargetsPage'))('crumb') }],
  read: async ({ locale, edition }) => {
    const [all, axes, charts] = await Promise.all([
      getFigures(locale, edition.key),
      getAxes(locale, edition.key),
      chartContext(locale, edition.key),
    ])
    return { all, axes, charts }
  },
  body: TargetsPage,
})

export { generateMetadata }
export default Page
