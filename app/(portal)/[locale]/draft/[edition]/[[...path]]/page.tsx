import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { draftMetadata, draftPage, type SearchParams } from '@/app/(portal)/drafts/draft-page'
import { NotFoundPage } from '@/app/(portal)/PortalPage'
import { currentLocale } from '@/i18n/current-locale'
import { draftKey } from '@/lib/read-scope'
import { draftRoutes } from '@/lib/routes'
import { getEdition } from '@/queries/editions'
import { officeUser } from '@/queries/office-user'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ edition: string; path?: string[] }>; searchParams: SearchParams }

/** Whoever is not signed in is led to where one signs in, and from there back. */
async function read({ params, searchParams }: Props) {
  const locale = await currentLocale()
  const { edition, path = [] } = await params
  const user = await officeUser(await headers())
  if (!user) {
    const here = ['', locale, draftRoutes.draft[locale], edition, ...path].join('/')
    redirect(`/admin/login?redirect=${encodeURIComponent(here)}`)
  }
  const key = /^[\w-]+$/.test(edition) ? draftKey(edition, { user }) : null
  const isThere = key !== null && (await getEdition(locale, key)) !== null
  return { locale, asked: isThere ? { locale, key, path, searchParams } : null }
}

export async function generateMetadata(props: Props) {
  const { asked } = await read(props)
  return asked ? draftMetadata(asked) : { robots: { index: false } }
}

/** Any page of an edition from its newest drafts, for the office. */
export default async function DraftPage(props: Props) {
  const { locale, asked } = await read(props)
  return asked ? draftPage(asked) : <NotFoundPage locale={locale} />
}
