import { getTranslations } from 'next-intl/server'
import { addressesBySlug } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { correctionsTold } from '@/app/(portal)/correction/corrections-told'
import { definePage } from '@/app/(portal)/define-page'
import { pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { bySlug } from '@/app/(portal)/page-subjects'
import { AxisPage } from '@/components/page/AxisPage'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import type { EditionPage } from '@/lib/edition-page'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getInitiatives } from '@/queries/initiatives'

const { generateMetadata, Page } = definePage({
  subject: bySlug('axis', 'axes', getAxes),
  metadata: async (page, { code, numeral, title, slugs }) => {
    const { locale, edition } = page
    const t = await getTranslations('Metadata')
    const words = { numeral, title: title.value, year: String(edition.year) }
    return pageMetadata({
      locale,
      title: t('axis.title', words),
      description: t('axis.description', words),
      addresses: addressesBySlug('axis', slugs, edition.olderEdition),
      picture: pictureOf(edition, firstChart(page, code)),
    })
  },
  trail: async ({ locale, edition }, { title }) => [
    {
      label: (await getTranslations('AxesPage'))('listTitle'),
      href: pathTo(locale, 'axes', { edition: edition.olderEdition }),
    },
    { label: title },
  ],
  read: async (page, axis) => {
    const { locale, edition } = page
    const [charts, initiatives, evaluations, axes, corrected] = await Promise.all([
      chartContext(locale, edition.key),
      getInitiatives(locale, edition.key),
      getEvaluations(locale, edition.key),
      getAxes(locale, edition.key),
      correctionsTold(page, { collection: 'axes', code: axis.code }),
    ])
    return { axis, axes, initiatives, evaluations, charts, corrected }
  },
  body: AxisPage,
})

/** Its targets where it has some: what came of its money says more than the money. */
function firstChart({ figures, edition }: EditionPage, axis: string): string {
  return chartName(axisIndicators(figures, axis, edition.dataDate).length > 0 ? 'targets' : 'money-flow', axis)
}

export const generateStaticParams = () => []
export { generateMetadata }
export default Page
