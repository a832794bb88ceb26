import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { pageMetadata } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { CorrectionList } from '@/components/correction/CorrectionList'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { currentLocale } from '@/i18n/current-locale'
import { feedPath } from '@/lib/correction/feed/path'
import { getAllRecords, getCorrections } from '@/queries/corrections'
import { getEditions } from '@/queries/editions'

const addresses = addressesOf('corrections')

export async function generateMetadata() {
  const locale = await currentLocale()
  const t = await getTranslations('CorrectionsPage')
  return pageMetadata({ locale, title: t('title'), description: t('description'), addresses })
}

/**
 * Every correction of every public edition, and what the portal reads
 * differently from the approved documents.
 */
export default async function CorrectionsPage() {
  const locale = await currentLocale()
  const t = await getTranslations('CorrectionsPage')
  const [records, editions] = await Promise.all([getAllRecords(locale), getEditions(locale)])
  const notes = (await Promise.all(editions.map(({ year }) => getCorrections(locale, year)))).flat()
  return (
    <PortalPage locale={locale} addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading locale={locale} title={t('title')} lead={t('lead')}>
        <p>
          {t('feeds')}{' '}
          <a className="inline-block py-1" href={feedPath(locale, 'xml')} type="application/atom+xml">
            {t('atom')}
          </a>
          {', '}
          <a className="inline-block py-1" href={feedPath(locale, 'json')} type="application/feed+json">
            {t('json')}
          </a>
        </p>
      </PageHeading>
      <Section id="list" title={t('listTitle')}>
        <CorrectionList locale={locale} records={records} />
      </Section>
      {notes.length > 0 && (
        <Section id="notes" title={t('notesTitle')} lead={t('notesLead')} isTinted>
          <CorrectionNotes locale={locale} corrections={notes} />
        </Section>
      )}
    </PortalPage>
  )
}
