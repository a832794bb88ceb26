import { getTranslations } from 'next-intl/server'
import { definePage } from '@/app/(portal)/define-page'
import { figureMetadata } from '@/app/(portal)/figure/figure-metadata'
import { readFigurePage } from '@/app/(portal)/figure/read-figure-page'
import { figureByCode } from '@/app/(portal)/page-subjects'
import { FigurePage } from '@/components/page/FigurePage'
import { pathTo } from '@/lib/routes'

const { generateMetadata, Page } = definePage({
  subject: figureByCode,
  metadata: figureMetadata,
  trail: async ({ locale, edition }, { label }) => [
    {
      label: (await getTranslations('DataPage'))('title'),
      href: pathTo(locale, 'data', { edition: edition.olderEdition }),
    },
    { label },
  ],
  read: readFigurePage,
  body: FigurePage,
})

export const generateStaticParams = () => []
export { generateMetadata }
export default Page
