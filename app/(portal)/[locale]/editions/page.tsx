import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { pageMetadata } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { EditionList } from '@/components/content/EditionList'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { currentLocale } from '@/i18n/current-locale'
import { pathTo } from '@/lib/routes'
import { getEditions } from '@/queries/editions'

const addresses = addressesOf('editions')

export async function generateMetadata() {
  const locale = await currentLocale()
  const t = await getTranslations('EditionsPage')
  return pageMetadata({ locale, title: t('title'), description: t('description'), addresses })
}

/** Every published edition, with the address that stays its own when a newer one comes. */
export default async function EditionsPage() {
  const locale = await currentLocale()
  const t = await getTranslations('EditionsPage')
  return (
    <PortalPage locale={locale} addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading locale={locale} title={t('title')} lead={t('lead')} />
      <Section id="list" title={t('listTitle')} more={{ href: pathTo(locale, 'corrections'), label: t('corrections') }}>
        <EditionList locale={locale} editions={await getEditions(locale)} />
      </Section>
    </PortalPage>
  )
}
