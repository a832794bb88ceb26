import { getTranslations } from 'next-intl/server'
import { definePage } from '@/app/(portal)/define-page'
import { section } from '@/app/(portal)/page-subjects'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { AxesPage } from '@/components/page/AxesPage'
import { getAxes } from '@/queries/axes'

const { generateMetadata, Page } = definePage({
  subject: section('axes', 'axes'),
  metadata: sectionMetadata('axes'),
  trail: async () => [{ label: (await getTranslations('AxesPage'))('title') }],
  read: async ({ locale, edition }) => ({ axes: await getAxes(locale, edition.key) }),
  body: AxesPage,
})

export { generateMetadata }
export default Page
