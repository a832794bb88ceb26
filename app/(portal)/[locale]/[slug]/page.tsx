import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { addressesOfPage } from '@/app/(portal)/addresses'
import { correctionsTold } from '@/app/(portal)/correction/corrections-told'
import { draftKeyOf, type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { FreePage } from '@/components/page/FreePage'
import { currentLocale } from '@/i18n/current-locale'
import { figureIndex } from '@/lib/figure/lookup'
import { passagesWithTokens } from '@/lib/figure/mentions'
import { pathTo } from '@/lib/routes'
import { findBySlug } from '@/lib/slugs'
import { getPages } from '@/queries/pages'

/** Free pages name figures of the newest edition. */
const current = Promise.resolve({ edition: 'current' })

type Props = { params: Promise<{ slug: string; edition?: string }> }

export const generateStaticParams = () => []

async function read(params: Props['params']) {
  const locale = await currentLocale()
  const of = params as EditionProps['params']
  const drafts = await draftKeyOf(of)
  const match = findBySlug(await getPages(locale, drafts), locale, (await params).slug)
  return { locale, drafts, edition: drafts === null ? current : of, match }
}

export async function generateMetadata({ params }: Props) {
  const { locale, match } = await read(params)
  const t = await getTranslations('Metadata')
  if (!match || 'movedTo' in match) return notFoundMetadata(t('notFound.title'))
  const { title, slugs } = match.found
  return pageMetadata({
    locale,
    title: title.value,
    description: t('freePage.description', { title: title.value }),
    addresses: addressesOfPage(slugs),
  })
}

/**
 * A free page: methodological note, privacy, legal notes, about. Its tokens name
 * figures of the current edition.
 */
export default async function Page({ params }: Props) {
  const { locale, drafts, edition, match } = await read(params)
  if (!match) return <NotFoundPage locale={locale} drafts={drafts} />
  if ('movedTo' in match) permanentRedirect(pathTo(locale, 'page', { slug: match.movedTo, edition: drafts }))
  const { code, title, body, slugs } = match.found
  const { page } = await readEditionPage(edition)
  // Before an edition is public the figures a page names are not there to read.
  if (!page && passagesWithTokens(body.value).length > 0) return <NotFoundPage locale={locale} />
  return (
    <PortalPage
      locale={locale}
      edition={drafts === null ? undefined : page?.edition}
      addresses={addressesOfPage(slugs, drafts)}
      trail={[{ label: title }]}
    >
      <FreePage
        locale={locale}
        page={match.found}
        figures={page?.figures ?? figureIndex([])}
        corrected={page ? await correctionsTold(page, { collection: 'pages', code }) : []}
      />
    </PortalPage>
  )
}
