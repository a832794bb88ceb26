import { getTranslations } from 'next-intl/server'
import { addressesBySlug } from '@/app/(portal)/addresses'
import { correctionsTold } from '@/app/(portal)/correction/corrections-told'
import { definePage } from '@/app/(portal)/define-page'
import { pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { bySlug } from '@/app/(portal)/page-subjects'
import { officialName } from '@/components/content/official-name'
import { InitiativePage } from '@/components/page/InitiativePage'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

const { generateMetadata, Page } = definePage({
  subject: bySlug('initiative', 'initiatives', getInitiatives),
  metadata: async ({ locale, edition, figures }, { code, title, summary, slugs }) => {
    const t = await getTranslations('Metadata')
    const [first] = figures.ofInitiative(code)
    return pageMetadata({
      locale,
      title: t('initiative.title', { title: title.value }),
      description: t('initiative.description', { summary: summary.value }),
      addresses: addressesBySlug('initiative', slugs, edition.olderEdition),
      picture: first ? pictureOf(edition, first.code, 'figure') : pictureOf(edition, 'money-flow'),
    })
  },
  trail: async ({ locale, edition }, initiative) => [
    {
      label: (await getTranslations('InitiativesPage'))('title'),
      href: pathTo(locale, 'initiatives', { edition: edition.olderEdition }),
    },
    { label: officialName(initiative) },
  ],
  read: async (page, initiative) => {
    const { locale, edition } = page
    const [initiatives, axes, evaluations, all, site, corrected] = await Promise.all([
      getInitiatives(locale, edition.key),
      getAxes(locale, edition.key),
      getEvaluations(locale, edition.key),
      getFigures(locale, edition.key),
      getSite(locale),
      correctionsTold(page, { collection: 'initiatives', code: initiative.code }),
    ])
    return { initiative, initiatives, axes, evaluations, all, site, corrected }
  },
  body: InitiativePage,
})

export const generateStaticParams = () => []
export { generateMetadata }
export default Page
