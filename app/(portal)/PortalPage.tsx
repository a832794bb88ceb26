import type { ReactNode } from 'react'
import type { Crumb } from '@/components/site/Breadcrumbs'
import { DatedNotice } from '@/components/site/DatedNotice'
import { DraftNotice } from '@/components/site/DraftNotice'
import type { NavRoute } from '@/components/site/NavLinks'
import { NotFoundBody } from '@/components/site/NotFoundBody'
import { OlderEditionNotice } from '@/components/site/OlderEditionNotice'
import { PageFrame } from '@/components/site/PageFrame'
import type { Locale } from '@/i18n/locales'
import { type EditionKey, scopeOf } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import type { EditionView } from '@/lib/views'
import { getCurrentEdition, getEdition } from '@/queries/editions'
import { getProgramme, getSite } from '@/queries/globals'
import { getPages } from '@/queries/pages'

type Props = {
  locale: Locale
  /** The edition the page belongs to; absent for pages that belong to none. */
  edition?: EditionView
  /**
   * On a page of an older edition: where the newest one says the same, or null; left out
   * where every edition has the page.
   */
  newer?: string | null
  current?: NavRoute | null
  addresses: Both<string>
  /**
   * What the reader chose on the page, "?axis=axis-1": the other language shows the same. Only
   * pages that read it can know it.
   */
  query?: string
  trail?: Crumb[]
  /** Off on the page that answers the question whether a page was clear. */
  asksIfClear?: boolean
  children: ReactNode
}

/** A public page inside what surrounds every page. */
export async function PortalPage({ locale, edition, newer, current = null, asksIfClear = true, ...props }: Props) {
  const { addresses, query, trail, children } = props
  const key = edition?.olderEdition ?? null
  const [site, programme, pages] = await Promise.all([getSite(locale), getProgramme(locale), getPages(locale, key)])
  const isPublic = typeof key !== 'string'
  return (
    <PageFrame
      locale={locale}
      site={site}
      programme={programme}
      olderEdition={key}
      year={edition?.year ?? null}
      notice={edition && (await noticeOf({ locale, edition, newer, current, addresses }))}
      current={current}
      addresses={addresses}
      query={query}
      trail={trail}
      pageSlugs={Object.fromEntries(pages.map(({ code, slug }) => [code, slug]))}
      feedbackAction={isPublic && asksIfClear ? `/${locale}/feedback/send` : null}
    >
      {children}
    </PageFrame>
  )
}

type Noticed = Required<Pick<Props, 'addresses' | 'locale'>> &
  Pick<Props, 'newer'> & { edition: EditionView; current: NavRoute | null }

/**
 * What a page must say of itself before anything else: that it is a draft, a former state or an
 * older edition. Null for the newest.
 */
async function noticeOf({ locale, edition, newer, current, addresses }: Noticed): Promise<ReactNode> {
  const { year, olderEdition } = edition
  if (olderEdition === null) return null
  const reading = scopeOf(olderEdition)
  if (reading.kind === 'draft') return <DraftNotice year={year} isForReviewer={reading.link !== null} />
  if (reading.kind === 'dated') {
    // Under its year every page has its permanent address, whatever edition is the newest.
    const today = addresses[locale].replace(`/${olderEdition}`, `/${year}`)
    return (
      <DatedNotice locale={locale} year={year} endedAt={edition.endedAt} at={reading.at.toISOString()} today={today} />
    )
  }
  const newest = await getCurrentEdition(locale)
  return (
    newest && <OlderEditionNotice locale={locale} year={year} newest={newest.year} newer={newer} section={current} />
  )
}

type NotFoundProps = {
  locale: Locale
  /** The edition whose drafts are being read, where the page is missing among them. */
  drafts?: EditionKey | null
}

/**
 * The page that is not there, in the reader's language. The language
 * switch leads to the other home page.
 */
export async function NotFoundPage({ locale, drafts = null }: NotFoundProps) {
  const edition = drafts === null ? null : await getEdition(locale, drafts)
  return (
    <PortalPage
      locale={locale}
      edition={edition ?? undefined}
      addresses={{ it: pathTo('it', 'home', { edition: drafts }), en: pathTo('en', 'home', { edition: drafts }) }}
    >
      <NotFoundBody languages={[locale]} edition={drafts} />
    </PortalPage>
  )
}
