import { redirect } from 'next/navigation'
import { draftMetadata, draftPage, type SearchParams } from '@/app/(portal)/drafts/draft-page'
import { currentLocale } from '@/i18n/current-locale'
import { draftKey } from '@/lib/read-scope'
import { draftRoutes } from '@/lib/routes'
import { getEdition } from '@/queries/editions'
import { editionOfLink } from '@/queries/review-links'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string; path?: string[] }>; searchParams: SearchParams }

/**
 * A link that opens nothing leads to the page that says so, which
 * alone can answer 404 with its words.
 */
async function read({ params, searchParams }: Props) {
  const locale = await currentLocale()
  const { token, path = [] } = await params
  const edition = await editionOfLink(token)
  const key = edition && draftKey(edition, { link: token })
  if (!key || !(await getEdition(locale, key))) redirect(`/${locale}/${draftRoutes.review[locale]}`)
  return { locale, key, path, searchParams }
}

export const generateMetadata = async (props: Props) => draftMetadata(await read(props))

/** Any page of one edition from its newest drafts, for whoever was sent the link. */
export default async function ReviewPage(props: Props) {
  return draftPage(await read(props))
}
