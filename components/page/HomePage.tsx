import { useTranslations } from 'next-intl'
import type { ChartContext } from '@/components/chart/chart-content'
import { DocumentList } from '@/components/content/DocumentList'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { FirstScreen } from '@/components/home/FirstScreen'
import { HomeStory } from '@/components/home/HomeStory'
import { homeHeadlines } from '@/components/home/headlines'
import { StorySection } from '@/components/home/StorySection'
import type { EditionPage } from '@/lib/edition-page'
import { formatDate } from '@/lib/format'
import type { HomeContent } from '@/lib/home/home-content'
import { pathTo } from '@/lib/routes'
import type { CorrectionRecord, ProgrammeView } from '@/lib/views'

type Props = EditionPage & {
  content: HomeContent
  charts: ChartContext | null
  programme: ProgrammeView
  corrected: CorrectionRecord[]
}

/** The edition in one page: the verdict first, then a question and its answer at a time. */
export function HomePage({ locale, edition, figures, changes, content, charts, programme, corrected }: Props) {
  const t = useTranslations('Home')
  const headlines = homeHeadlines({ locale, edition, figures }, content, t)
  const { lead, board, people } = content
  const updatedAt = changes.edition
  return (
    <>
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
      <CorrectedNotice locale={locale} records={corrected} />
      <HomeStory
        page={{ locale, edition, figures }}
        content={content}
        headlines={headlines}
        charts={charts}
        programme={programme}
      />
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
    </>
  )
}
