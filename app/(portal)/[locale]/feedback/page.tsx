import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { notFoundMetadata } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { PageHeading } from '@/components/site/PageHeading'
import { currentLocale } from '@/i18n/current-locale'
import { pathTo } from '@/lib/routes'

export async function generateMetadata() {
  const t = await getTranslations('Metadata')
  return notFoundMetadata(t('feedback.title'))
}

type Props = { searchParams: Promise<{ outcome?: string; page?: string }> }

/** What became of a reader's answer, and the way back to the page it was about. */
export default async function FeedbackPage({ searchParams }: Props) {
  const locale = await currentLocale()
  const { outcome, page } = await searchParams
  const t = await getTranslations('Feedback')
  const isRefused = outcome === 'refused'
  // Only paths of this language: the address is in the reader's hands.
  const back = typeof page === 'string' && /^\/(?:it|en)(?:\/[\w.-]+)*$/.test(page) ? page : pathTo(locale, 'home')
  return (
    <PortalPage
      locale={locale}
      addresses={addressesOf('feedback')}
      asksIfClear={false}
      trail={[{ label: isRefused ? t('errorTitle') : t('thanksTitle') }]}
    >
      <PageHeading
        locale={locale}
        title={isRefused ? t('errorTitle') : t('thanksTitle')}
        lead={isRefused ? t('error') : t('thanks')}
      >
        <a className="button" href={back}>
          {t('back')}
        </a>
      </PageHeading>
    </PortalPage>
  )
}
