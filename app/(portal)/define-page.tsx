import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type ComponentType, createElement, type ReactNode } from 'react'
import type { Crumb } from '@/components/site/Breadcrumbs'
import type { NavRoute } from '@/components/site/NavLinks'
import type { Locale } from '@/i18n/locales'
import type { EditionPage } from '@/lib/edition-page'
import type { Both } from '@/lib/text'
import { draftKeyOf, readEditionPage } from './edition-page'
import { notFoundMetadata } from './metadata'
import { NotFoundPage, PortalPage } from './PortalPage'

/**
 * What an address of a page of an edition names: the edition and, for a page of
 * one thing among others, the thing.
 */
export type PageParams = Promise<{ edition: string; slug?: string; code?: string }>

/**
 * What Next hands a page; `searchParams` is to be awaited only by a
 * page that is made at every visit.
 */
export type PageProps<Asked = unknown> = { params: PageParams; searchParams?: Promise<Asked> }

/**
 * What pages of one kind tell of: the edition as a whole, or one of its figures,
 * axes, initiatives, evaluations.
 */
export type Subject<Thing> = {
  /** The section of the navigation that the pages belong to. */
  section: NavRoute | null
  /**
   * What the parameters name, or the path where it is now. Null when the edition has no such thing.
   */
  find: (page: EditionPage, params: PageParams) => Promise<{ found: Thing } | { movedTo: string } | null>
  /** The page in each language. */
  addresses: (page: EditionPage, thing: Thing) => Both<string>
  /**
   * Path of the same in the newest edition, or null; undefined where every edition has the page.
   */
  newer?: (page: EditionPage, thing: Thing) => Promise<string | null>
  /**
   * Another page to show, or to lead to, where there is no such edition or thing.
   * Without it the page that is not there.
   */
  missing?: (props: { locale: Locale; params: PageParams }) => Promise<ReactNode>
}

type Definition<Thing, Content extends object, Asked> = {
  subject: Subject<Thing>
  /** Title, description and picture of what is there. */
  metadata: (page: EditionPage, thing: Thing, props: PageProps<Asked>) => Promise<Metadata>
  /** The same where the edition is not public; null for those of the page that is not there. */
  missingMetadata?: (locale: Locale, params: PageParams) => Promise<Metadata | null>
  /** The way from the home page to this one; left out on the home page. */
  trail?: (page: EditionPage, thing: Thing) => Promise<Crumb[]>
  /** All that the body shows beside the edition itself. */
  read: (page: EditionPage, thing: Thing, props: PageProps<Asked>) => Promise<Content>
  /** What the reader chose on the page, as the query of its address. */
  query?: (content: Content) => string
  body: ComponentType<EditionPage & Content>
}

/**
 * A page of an edition, whichever the address names: what is found, read, described and led to
 * elsewhere is the same for all. Components draw it from what `read` gives.
 */
export function definePage<Thing, Content extends object, Asked = unknown>({
  subject,
  body,
  ...of
}: Definition<Thing, Content, Asked>) {
  async function find(params: PageParams) {
    const { locale, page } = await readEditionPage(params)
    return { locale, page, match: page && (await subject.find(page, params)) }
  }

  async function generateMetadata(props: PageProps<Asked>): Promise<Metadata> {
    const { locale, page, match } = await find(props.params)
    if (page && match && 'found' in match) return of.metadata(page, match.found, props)
    const instead = page ? null : await of.missingMetadata?.(locale, props.params)
    return instead ?? notFoundMetadata((await getTranslations('Metadata'))('notFound.title'))
  }

  async function Page(props: PageProps<Asked>): Promise<ReactNode> {
    const { params } = props
    const { locale, page, match } = await find(params)
    if (!page || !match) {
      const instead = await subject.missing?.({ locale, params })
      return instead ?? <NotFoundPage locale={locale} drafts={await draftKeyOf(params)} />
    }
    if ('movedTo' in match) permanentRedirect(match.movedTo)
    const { found } = match
    const content = await of.read(page, found, props)
    return (
      <PortalPage
        locale={locale}
        edition={page.edition}
        newer={await subject.newer?.(page, found)}
        current={subject.section}
        addresses={subject.addresses(page, found)}
        query={of.query?.(content)}
        trail={await of.trail?.(page, found)}
      >
        {createElement(body, { ...page, ...content })}
      </PortalPage>
    )
  }

  return { generateMetadata, Page }
}
