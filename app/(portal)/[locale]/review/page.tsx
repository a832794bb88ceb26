import { getTranslations } from 'next-intl/server'
import { notFoundMetadata } from '@/app/(portal)/metadata'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { PageHeading } from '@/components/site/PageHeading'
import { currentLocale } from '@/i18n/current-locale'
import { draftRoutes, pathTo } from '@/lib/routes'

export async function generateMetadata() {
  const t = await getTranslations('ReviewPage')
  return notFoundMetadata(t('title'))
}

/** What a link says that opens nothing any more: why that may be, and what to do. */
export default async function ClosedLinkPage() {
  const locale = await currentLocale()
  const t = await getTranslations('ReviewPage')
  const addresses = { it: `/it/${draftRoutes.review.it}`, en: `/en/${draftRoutes.review.en}` }
  return (
    <PortalPage locale={locale} addresses={addresses}>
      {/* The page cache reads this and answers with it. */}
      <div data-status="404">
        <PageHeading locale={locale} title={t('title')} lead={t('lead')}>
          <a className="button" href={pathTo(locale, 'home')}>
            {t('home')}
          </a>
        </PageHeading>
      </div>
    </PortalPage>
  )
}
