import type { ReactNode } from 'react'
import type { Crumb } from '@/components/site/Breadcrumbs'
import type { NavRoute } from '@/components/site/NavLinks'
import { NotFoundBody } from '@/components/site/NotFoundBody'
import { PageFrame } from '@/components/site/PageFrame'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import { getProgramme, getSite } from '@/queries/globals'
import { getPages } from '@/queries/pages'

type Props = {
  locale: Locale
  current?: NavRoute | null
  addresses: Both<string>
  trail?: Crumb[]
  children: ReactNode
}

/** A public page inside what surrounds every page. */
export async function PortalPage({ locale, current = null, addresses, trail, children }: Props) {
  const [site, programme, pages] = await Promise.all([getSite(locale), getProgramme(locale), getPages(locale)])
  return (
    <PageFrame
      locale={locale}
      site={site}
      programme={programme}
      current={current}
      addresses={addresses}
      trail={trail}
      methodSlug={pages.find(({ code }) => code === 'methodology')?.slug ?? null}
      feedbackAction={`/${locale}/feedback/send`}
    >
      {children}
    </PageFrame>
  )
}

/** The page that is not there, in the reader's language. The language switch leads to the other home page. */
export const NotFoundPage = ({ locale }: { locale: Locale }) => (
  <PortalPage locale={locale} addresses={{ it: pathTo('it', 'home'), en: pathTo('en', 'home') }}>
    <NotFoundBody languages={[locale]} />
  </PortalPage>
)
