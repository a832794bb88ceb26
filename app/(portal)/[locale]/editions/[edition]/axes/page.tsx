import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { AxisCard } from '@/components/content/AxisCard'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { EntryList } from '@/components/site/EntryList'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { getAxes } from '@/queries/axes'

export const generateMetadata = sectionMetadata('axes')

export default async function AxesPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('AxesPage')
  const { edition, figures } = page
  const addresses = addressesOf('axes', { edition: edition.olderEdition })
  const axes = await getAxes(locale, edition.key)
  return (
    <PortalPage locale={locale} edition={edition} current="axes" addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={page.changes.edition}
      />
      <Section id="list" title={t('listTitle')}>
        <EntryList>
          {axes.map((axis) => (
            <AxisCard key={axis.code} locale={locale} axis={axis} figures={figures} />
          ))}
        </EntryList>
      </Section>
      <Section id="allocation" title={t('allocationTitle')} isTinted>
        <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
      </Section>
    </PortalPage>
  )
}
