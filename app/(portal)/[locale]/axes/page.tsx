import { getTranslations } from 'next-intl/server'
import { AxisCard } from '@/components/content/AxisCard'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { CardGrid } from '@/components/site/CardGrid'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { getAxes } from '@/queries/axes'
import { addressesOf } from '../../addresses'
import { readEditionPage } from '../../edition-page'
import { notFoundMetadata, pageMetadata } from '../../metadata'
import { NotFoundPage, PortalPage } from '../../PortalPage'

const addresses = addressesOf('axes')

export async function generateMetadata() {
  const { locale, page } = await readEditionPage()
  const t = await getTranslations('Metadata')
  if (!page) return notFoundMetadata(t('notFound.title'))
  return pageMetadata({ locale, title: t('axes.title'), description: t('axes.description'), addresses })
}

export default async function AxesPage() {
  const { locale, page } = await readEditionPage()
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('AxesPage')
  const { edition, figures } = page
  const axes = await getAxes(locale, edition.year)
  return (
    <PortalPage locale={locale} current="axes" addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={edition.updatedAt}
      />
      <Section id="list" title={t('listTitle')}>
        <CardGrid>
          {axes.map((axis) => (
            <AxisCard key={axis.code} locale={locale} axis={axis} figures={figures} />
          ))}
        </CardGrid>
      </Section>
      <Section id="allocation" title={t('allocationTitle')} isTinted>
        <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
      </Section>
    </PortalPage>
  )
}
