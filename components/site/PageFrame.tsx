import type { ReactNode } from 'react'
import { HatchPattern } from '@/components/chart/fluid/HatchPattern'
import type { Locale } from '@/i18n/locales'
import { draftOf, type EditionKey } from '@/lib/read-scope'
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
  /**
   * What the addresses of the page's edition name: the year of an older one, a dated state, drafts;
   * the way around stays in it. Null for the newest, and for pages of none.
   */
  olderEdition: EditionKey | null
  /** The year of the page's edition; null for pages of none. */
  year?: number | null
  /** Stands right under the header. */
  notice?: ReactNode
  current: NavRoute | null
  /** Address of this page in each language. */
  addresses: Both<string>
  /** What the reader chose on the page, "?axis=axis-1", which the other language keeps. */
  query?: string
  /** Steps after the home page; the home page itself has none. */
  trail?: Crumb[]
  /** Slugs in this language of the free pages that there are, by their code. */
  pageSlugs: Record<string, string>
  /**
   * Where the form about the page's clarity is sent; null where readers are not
   * asked: in drafts and former states.
   */
  feedbackAction: string | null
  children: ReactNode
}

/** What surrounds every page: skip link, header, way here, main, "was this clear?", footer. */
export function PageFrame({ trail, notice, feedbackAction, children, ...props }: Props) {
  const { locale, site, programme, olderEdition, year = null, current, addresses, query = '', pageSlugs } = props
  const drafts = draftOf(olderEdition) ? olderEdition : null
  return (
    <>
      <SkipLink />
      <HatchPattern />
      <SiteHeader
        locale={locale}
        site={site}
        programme={programme}
        olderEdition={olderEdition}
        current={current}
        addresses={{ it: `${addresses.it}${query}`, en: `${addresses.en}${query}` }}
      />
      {notice}
      {trail && <Breadcrumbs locale={locale} olderEdition={olderEdition} year={year} trail={trail} />}
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      {feedbackAction !== null && <FeedbackForm action={feedbackAction} path={addresses[locale]} />}
      <SiteFooter locale={locale} site={site} programme={programme} pageSlugs={pageSlugs} drafts={drafts} />
    </>
  )
}
