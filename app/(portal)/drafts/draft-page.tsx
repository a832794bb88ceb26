import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import * as freePage from '@/app/(portal)/[locale]/[slug]/page'
import * as axis from '@/app/(portal)/[locale]/editions/[edition]/axes/[slug]/page'
import * as axes from '@/app/(portal)/[locale]/editions/[edition]/axes/page'
import * as figure from '@/app/(portal)/[locale]/editions/[edition]/data/[code]/page'
import * as data from '@/app/(portal)/[locale]/editions/[edition]/data/page'
import * as reconciliation from '@/app/(portal)/[locale]/editions/[edition]/data/reconciliation/page'
import * as evaluation from '@/app/(portal)/[locale]/editions/[edition]/evaluations/[slug]/page'
import * as evaluations from '@/app/(portal)/[locale]/editions/[edition]/evaluations/page'
import * as initiative from '@/app/(portal)/[locale]/editions/[edition]/initiatives/[slug]/page'
import * as initiatives from '@/app/(portal)/[locale]/editions/[edition]/initiatives/page'
import * as home from '@/app/(portal)/[locale]/editions/[edition]/page'
import * as progress from '@/app/(portal)/[locale]/editions/[edition]/progress/page'
import * as summary from '@/app/(portal)/[locale]/editions/[edition]/summary/page'
import * as targets from '@/app/(portal)/[locale]/editions/[edition]/targets/page'
import * as glossary from '@/app/(portal)/[locale]/glossary/page'
import { draftParams } from '@/app/(portal)/edition-page'
import { NotFoundPage } from '@/app/(portal)/PortalPage'
import type { Locale } from '@/i18n/locales'
import { type Route, routeOf } from '@/lib/routes'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>
type PageProps = { params: Promise<{ edition: string; slug: string; code: string }>; searchParams: SearchParams }
type PageModule = {
  default: (props: PageProps) => Promise<ReactNode>
  generateMetadata: (props: PageProps) => Promise<Metadata>
}

/**
 * The public pages themselves: a draft is seen as readers will see it. The
 * rest of the portal has no drafts.
 */
const pages: Partial<Record<Route, PageModule>> = {
  home,
  targets,
  progress,
  axes,
  axis,
  initiatives,
  initiative,
  evaluations,
  evaluation,
  data,
  reconciliation,
  figure,
  summary,
  glossary,
  page: freePage,
}

type Asked = { locale: Locale; key: string; path: string[]; searchParams: SearchParams }

function pageOf({ locale, key, path, searchParams }: Asked) {
  const found = routeOf(locale, path.map(decoded))
  const page = found && pages[found.route]
  if (!page) return null
  const param = found.param ?? ''
  return { page, props: { params: draftParams({ edition: key, slug: param, code: param }), searchParams } }
}

/**
 * What stands at these words of an address, from the drafts of the key. Access
 * has been checked by the caller.
 */
export async function draftPage(asked: Asked): Promise<ReactNode> {
  const found = pageOf(asked)
  return found ? found.page.default(found.props) : <NotFoundPage locale={asked.locale} drafts={asked.key} />
}

/** Its title, and nothing that would spread its address. */
export async function draftMetadata(asked: Asked): Promise<Metadata> {
  const found = pageOf(asked)
  const { title = null, icons = null } = found ? await found.page.generateMetadata(found.props) : {}
  return { title, icons, robots: { index: false, follow: false, noarchive: true } }
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
