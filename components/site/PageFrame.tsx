import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import type { ProgrammeView, SiteView } from '@/lib/views'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'
import { FeedbackForm } from './FeedbackForm'
import type { NavRoute } from './NavLinks'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { mainId, SkipLink } from './SkipLink'

type Props = {
  locale: Locale
  site: SiteView
  programme: ProgrammeView
  /** The year of the older edition the page belongs to: the way around stays in it. Null for the newest, and for pages of none. */
  olderEdition: number | null
  /** Stands right under the header. */
  notice?: ReactNode
  current: NavRoute | null
  /** Address of this page in each language. */
  addresses: Both<string>
  /** Steps after the home page; the home page itself has none. */
  trail?: Crumb[]
  /** Slug of the methodological note in this language; null when there is none. */
  methodSlug: string | null
  /** Where the form about the page's clarity is sent. */
  feedbackAction: string
  children: ReactNode
}

/** What surrounds every page: skip link, header, way here, main, "was this clear?", footer. */
export function PageFrame({ trail, notice, feedbackAction, children, ...props }: Props) {
  const { locale, site, programme, olderEdition, current, addresses, methodSlug } = props
  return (
    <>
      <SkipLink />
      <SiteHeader
        locale={locale}
        site={site}
        programme={programme}
        olderEdition={olderEdition}
        current={current}
        addresses={addresses}
      />
      {notice}
      {trail && <Breadcrumbs locale={locale} olderEdition={olderEdition} trail={trail} />}
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <FeedbackForm action={feedbackAction} path={addresses[locale]} />
      <SiteFooter locale={locale} site={site} programme={programme} methodSlug={methodSlug} />
    </>
  )
}
