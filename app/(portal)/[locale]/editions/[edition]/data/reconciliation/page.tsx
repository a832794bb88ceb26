import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { ReconciliationTable } from '@/components/figure/ReconciliationTable'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { pathTo } from '@/lib/routes'
import { getFigures } from '@/queries/figures'

export async function generateMetadata({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  const t = await getTranslations('ReconciliationPage')
  if (!page) return notFoundMetadata(t('title'))
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('lead'),
    addresses: addressesOf('reconciliation', { edition: page.edition.olderEdition }),
  })
}

/** Every figure that follows from others: what it is computed from, what comes out, what the document prints. */
export default async function ReconciliationPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const [t, words] = [await getTranslations('ReconciliationPage'), await getTranslations('DataPage')]
  const { edition, figures } = page
  const addresses = addressesOf('reconciliation', { edition: edition.olderEdition })
  const derived = (await getFigures(locale, edition.year)).filter(({ formula }) => formula !== null)
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={pathTo(locale, 'reconciliation')}
      current="data"
      addresses={addresses}
      trail={[
        { label: words('title'), href: pathTo(locale, 'data', { edition: edition.olderEdition }) },
        { label: t('title') },
      ]}
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
