import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { pageMetadata } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { GlossaryList } from '@/components/content/GlossaryList'
import { PageHeading } from '@/components/site/PageHeading'
import { currentLocale } from '@/i18n/current-locale'
import { getGlossary } from '@/queries/glossary'

const addresses = addressesOf('glossary')

export async function generateMetadata() {
  const t = await getTranslations('Metadata')
  return pageMetadata({
    locale: await currentLocale(),
    title: t('glossary.title'),
    description: t('glossary.description'),
    addresses,
  })
}

export default async function GlossaryPage() {
  const locale = await currentLocale()
  const t = await getTranslations('GlossaryPage')
  return (
    <PortalPage locale={locale} addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading locale={locale} title={t('title')} lead={t('lead')} />
      <div className="wrap py-8">
        <GlossaryList locale={locale} entries={await getGlossary(locale)} />
      </div>
    </PortalPage>
  )
}
