import { getTranslations } from 'next-intl/server'
import { ReconciliationTable } from '@/components/figure/ReconciliationTable'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { pathTo } from '@/lib/routes'
import { getFigures } from '@/queries/figures'
import { addressesOf } from '../../../addresses'
import { readEditionPage } from '../../../edition-page'
import { notFoundMetadata, pageMetadata } from '../../../metadata'
import { NotFoundPage, PortalPage } from '../../../PortalPage'

const addresses = addressesOf('reconciliation')

export async function generateMetadata() {
  const { locale, page } = await readEditionPage()
  const t = await getTranslations('ReconciliationPage')
  if (!page) return notFoundMetadata(t('title'))
  return pageMetadata({ locale, title: t('title'), description: t('lead'), addresses })
}

/** Every figure that follows from others: what it is computed from, what comes out, what the document prints. */
export default async function ReconciliationPage() {
  const { locale, page } = await readEditionPage()
  if (!page) return <NotFoundPage locale={locale} />
  const [t, words] = [await getTranslations('ReconciliationPage'), await getTranslations('DataPage')]
  const { edition, figures } = page
  const derived = (await getFigures(locale, edition.year)).filter(({ formula }) => formula !== null)
  return (
    <PortalPage
      locale={locale}
      current="data"
      addresses={addresses}
      trail={[{ label: words('title'), href: pathTo(locale, 'data') }, { label: t('title') }]}
    >
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={edition.updatedAt}
      />
      <Section id="list" title={t('listTitle')}>
        <ReconciliationTable locale={locale} id="reconciliation" derived={derived} figures={figures} />
      </Section>
    </PortalPage>
  )
}
