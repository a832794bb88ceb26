import type { ReactNode } from 'react'
import type { Crumb } from '@/components/site/Breadcrumbs'
import type { NavRoute } from '@/components/site/NavLinks'
import { NotFoundBody } from '@/components/site/NotFoundBody'
import { OlderEditionNotice } from '@/components/site/OlderEditionNotice'
import { PageFrame } from '@/components/site/PageFrame'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import type { EditionView } from '@/lib/views'
import { getCurrentEdition } from '@/queries/editions'
import { getProgramme, getSite } from '@/queries/globals'
import { getPages } from '@/queries/pages'

type Props = {
  locale: Locale
  /** The edition the page belongs to; absent for pages that belong to none. */
  edition?: EditionView
  /** On a page of an older edition: where the newest one says the same, or null; left out where every edition has the page. */
  newer?: string | null
  current?: NavRoute | null
  addresses: Both<string>
  trail?: Crumb[]
  children: ReactNode
}

/** A public page inside what surrounds every page. */
export async function PortalPage({ locale, edition, newer, current = null, addresses, trail, children }: Props) {
  const [site, programme, pages] = await Promise.all([getSite(locale), getProgramme(locale), getPages(locale)])
  const year = edition?.olderEdition ?? null
  const newest = year === null ? null : await getCurrentEdition(locale)
  return (
    <PageFrame
      locale={locale}
      site={site}
      programme={programme}
      olderEdition={year}
      notice={
        year !== null &&
        newest && (
          <OlderEditionNotice locale={locale} year={year} newest={newest.year} newer={newer} section={current} />
        )
      }
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
