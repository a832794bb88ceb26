import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { correctionsOfEdition } from '@/app/(portal)/correction/corrections-told'
import { definePage, type PageParams } from '@/app/(portal)/define-page'
import { pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { HomePage } from '@/components/page/HomePage'
import { PageHeading } from '@/components/site/PageHeading'
import type { Locale } from '@/i18n/locales'
import { headlineFields } from '@/lib/home/headlines'
import { homeContent } from '@/lib/home/home-content'
import type { EditionView } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getProgramme } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

/** Texts of the edition that stand on this page. */
const ownFields = [
  ...headlineFields,
  'title',
  'foreword',
  'legalBasis',
  'approvedBy',
  'approvedOn',
  'documents',
  'dataDate',
]

/** The home page is there before any edition is; the home of a year is not. */
const isCurrent = async (params: PageParams) => (await params).edition === 'current'

const { generateMetadata, Page } = definePage({
  subject: {
    section: null,
    find: async () => ({ found: null }),
    addresses: ({ edition }) => addressesOf('home', { edition: edition.olderEdition }),
    missing: async ({ locale, params }) => ((await isCurrent(params)) ? <NoEdition locale={locale} /> : null),
  },
  metadata: ({ locale, edition }) => metadata(locale, edition),
  missingMetadata: async (locale, params) => ((await isCurrent(params)) ? metadata(locale, null) : null),
  read: async (page) => {
    const { locale, edition } = page
    const [axes, initiatives, evaluations, charts, programme, corrected] = await Promise.all([
      getAxes(locale, edition.key),
      getInitiatives(locale, edition.key),
      getEvaluations(locale, edition.key),
      chartContext(locale, edition.key),
      getProgramme(locale),
      correctionsOfEdition(page, ownFields),
    ])
    return { content: homeContent(page, { axes, initiatives, evaluations }), charts, programme, corrected }
  },
  body: HomePage,
})

async function metadata(locale: Locale, edition: EditionView | null) {
  const t = await getTranslations('Metadata')
  const { region } = await getProgramme(locale)
  const addresses = addressesOf('home', { edition: edition?.olderEdition })
  const description = t('home.description', { region, year: String(edition?.year ?? '') })
  // Without an edition nothing is public to be shown.
  const picture = edition && pictureOf(edition, 'money-flow')
  return pageMetadata({ locale, title: '', description, addresses, isHome: true, picture })
}

async function NoEdition({ locale }: { locale: Locale }) {
  const t = await getTranslations('Home')
  return (
    <PortalPage locale={locale} addresses={addressesOf('home')}>
      <PageHeading locale={locale} title={t('title')} lead={t('noEdition')} />
    </PortalPage>
  )
}

export { generateMetadata }
export default Page
