import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { draftKeyOf, type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { pageMetadata } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { GlossaryList } from '@/components/content/GlossaryList'
import { PageHeading } from '@/components/site/PageHeading'
import { currentLocale } from '@/i18n/current-locale'
import { getGlossary } from '@/queries/glossary'

type Props = { params: Promise<{ edition?: string }> }

export async function generateMetadata() {
  const t = await getTranslations('Metadata')
  return pageMetadata({
    locale: await currentLocale(),
    title: t('glossary.title'),
    description: t('glossary.description'),
    addresses: addressesOf('glossary'),
  })
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await currentLocale()
  const of = params as EditionProps['params']
  const drafts = await draftKeyOf(of)
  const edition = drafts === null ? undefined : (await readEditionPage(of)).page?.edition
  const t = await getTranslations('GlossaryPage')
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      addresses={addressesOf('glossary', { edition: drafts })}
      trail={[{ label: t('title') }]}
    >
      <PageHeading locale={locale} title={t('title')} lead={t('lead')} />
      <GlossaryList locale={locale} entries={await getGlossary(locale, drafts)} />
    </PortalPage>
  )
}
