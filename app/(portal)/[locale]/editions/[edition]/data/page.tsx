import { getTranslations } from 'next-intl/server'
import { readDataPage } from '@/app/(portal)/data/read-data-page'
import { definePage } from '@/app/(portal)/define-page'
import { askedSection } from '@/app/(portal)/page-subjects'
import { listMetadata } from '@/app/(portal)/section-metadata'
import { DataPage } from '@/components/page/DataPage'
import { pageChoice } from '@/lib/list-page'
import { queryOf } from '@/lib/page-choices'

const { generateMetadata, Page } = definePage({
  subject: askedSection('data', 'data'),
  metadata: listMetadata('data'),
  trail: async () => [{ label: (await getTranslations('DataPage'))('title') }],
  read: readDataPage,
  query: ({ choices, shown }) => queryOf({ ...choices, page: pageChoice(shown) }),
  body: DataPage,
})

export { generateMetadata }
export default Page
