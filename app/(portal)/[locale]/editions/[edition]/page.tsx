import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { HomeStory } from '@/app/(portal)/home/HomeStory'
import { homeHeadlines } from '@/app/(portal)/home/headlines'
import { readHome } from '@/app/(portal)/home/read-home'
import { notFoundMetadata, pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { DocumentList } from '@/components/content/DocumentList'
import { FirstScreen } from '@/components/home/FirstScreen'
import { StorySection } from '@/components/home/StorySection'
import { PageHeading } from '@/components/site/PageHeading'
import { formatDate } from '@/lib/format'
import { headlineFields } from '@/lib/home/headlines'
import { pathTo } from '@/lib/routes'
import { getProgramme } from '@/queries/globals'

/** The home page is there before any edition is; the home of a year is not. */
const isCurrent = ({ edition }: Awaited<EditionProps['params']>) => edition === 'current'

export async function generateMetadata({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  const t = await getTranslations('Metadata')
  if (!page && !isCurrent(await params)) return notFoundMetadata(t('notFound.title'))
  const { region } = await getProgramme(locale)
  const addresses = addressesOf('home', { edition: page?.edition.olderEdition })
  const description = t('home.description', { region, year: String(page?.edition.year ?? '') })
  // Without an edition nothing is public to be shown.
  const picture = page && pictureOf(page.edition, 'money-flow')
  return pageMetadata({ locale, title: '', description, addresses, isHome: true, picture })
}

export default async function Home({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page && !isCurrent(await params)) return <NotFoundPage locale={locale} />
  const t = await getTranslations('Home')
  const programme = await getProgramme(locale)
  if (!page)
    return (
      <PortalPage locale={locale} addresses={addressesOf('home')}>
        <PageHeading locale={locale} title={t('title')} lead={t('noEdition')} />
      </PortalPage>
    )

  const { edition } = page
  const addresses = addressesOf('home', { edition: edition.olderEdition })
  const [charts, content] = await Promise.all([chartContext(locale, edition.key), readHome(page)])
  const headlines = homeHeadlines(page, content, t)
  const { lead, board, people } = content
  const updatedAt = page.changes.edition
  return (
    <PortalPage locale={locale} edition={edition} addresses={addresses}>
      <FirstScreen
        locale={locale}
        kicker={t('kicker', {
          fund: programme.fund.value,
          programme: programme.shortName,
          year: String(edition.year),
          alDate: formatDate(edition.dataDate, locale, 'al'),
        })}
        verdict={headlines.verdict}
        lead={lead}
        board={board}
        people={people}
        edition={edition.olderEdition}
      />
      <Corrected
        locale={locale}
        year={edition.year}
        collection="editions"
        code={String(edition.year)}
        fields={[
          ...headlineFields,
          'title',
          'foreword',
          'legalBasis',
          'approvedBy',
          'approvedOn',
          'documents',
          'dataDate',
        ]}
      />
      <HomeStory page={page} content={content} headlines={headlines} charts={charts} programme={programme} />
      <StorySection
        locale={locale}
        id="documents"
        question={t('question.documents')}
        answer={{ value: t('answer.documents'), lang: locale }}
      >
        <p className="measure">
          {t('documentsLead', { basis: edition.legalBasis.value })}{' '}
          {edition.approvedOn &&
            edition.approvedBy &&
            t('approved', { date: formatDate(edition.approvedOn, locale), body: edition.approvedBy.value })}
        </p>
        <DocumentList locale={locale} documents={edition.documents} />
        <p className="measure">
          {t.rich('wholeReport', {
            summary: (words) => <a href={pathTo(locale, 'summary', { edition: edition.olderEdition })}>{words}</a>,
            data: (words) => <a href={pathTo(locale, 'data', { edition: edition.olderEdition })}>{words}</a>,
          })}
        </p>
        {updatedAt && (
          <p className="text-sm text-muted">
            {t('updatedAt')} <time dateTime={updatedAt}>{formatDate(updatedAt.slice(0, 10), locale)}</time>
          </p>
        )}
      </StorySection>
    </PortalPage>
  )
}
