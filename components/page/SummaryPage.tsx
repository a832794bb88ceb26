import { useTranslations } from 'next-intl'
import { Chart } from '@/components/chart/Chart'
import type { ChartContext } from '@/components/chart/chart-content'
import { AxisChapter } from '@/components/content/AxisChapter'
import { DocumentList } from '@/components/content/DocumentList'
import { EvaluationAnswers } from '@/components/content/EvaluationAnswers'
import { RichText } from '@/components/content/RichText'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { ProgressTable } from '@/components/figure/ProgressTable'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import type { EditionPage } from '@/lib/edition-page'
import { formatDate } from '@/lib/format'
import type { AxisView, CorrectionView, EvaluationView, InitiativeView } from '@/lib/views'

type Props = EditionPage & {
  charts: ChartContext | null
  axes: AxisView[]
  initiatives: InitiativeView[]
  evaluations: EvaluationView[]
  corrections: CorrectionView[]
}

/** The whole report in reading order, on one page. */
export function SummaryPage({ locale, edition, figures, changes, charts, axes, ...content }: Props) {
  const t = useTranslations('SummaryPage')
  const { initiatives, evaluations, corrections } = content
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={
          <>
            {t('lead', { year: String(edition.year) })}{' '}
            {edition.approvedOn &&
              edition.approvedBy &&
              t('approved', { date: formatDate(edition.approvedOn, locale), body: edition.approvedBy.value })}{' '}
            {t('legalBasis', { basis: edition.legalBasis.value })}
          </>
        }
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
      />
      <LongPage
        sections={[
          {
            id: 'foreword',
            title: t('foreword'),
            content: (
              <>
                <RichText locale={locale} content={edition.foreword} figures={figures} />
                <div className="mt-8 grid gap-12">
                  <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
                  <Chart name="allocation" context={charts} headingLevel={3} />
                </div>
              </>
            ),
          },
          {
            id: 'overview',
            title: t('overview'),
            content: <RichText locale={locale} content={edition.overview} figures={figures} />,
          },
          {
            id: 'progress',
            title: t('progress'),
            content: (
              <>
                <div className="mb-12">
                  <Chart name="money-flow" context={charts} headingLevel={3} />
                </div>
                <ProgressTable locale={locale} id="table-2" axes={axes} figures={figures} dataDate={edition.dataDate} />
                <CorrectionNotes locale={locale} corrections={corrections} />
                <div className="mt-12">
                  <Chart name="axes-compared" context={charts} headingLevel={3} />
                </div>
              </>
            ),
          },
          ...axes.map((axis, index) => ({
            id: axis.code,
            title: t('axis', { numeral: axis.numeral, title: axis.title.value }),
            content: (
              <AxisChapter
                locale={locale}
                axis={axis}
                edition={edition}
                figures={figures}
                charts={charts}
                isFirst={index === 0}
                initiatives={initiatives.filter((initiative) => initiative.axis === axis.code)}
              />
            ),
          })),
          {
            id: 'evaluations',
            title: t('evaluations'),
            content: (
              <>
                <RichText locale={locale} content={edition.evaluationsIntro} figures={figures} />
                <EvaluationAnswers locale={locale} evaluations={evaluations} figures={figures} />
              </>
            ),
          },
          {
            id: 'documents',
            title: t('documents'),
            content: <DocumentList locale={locale} documents={edition.documents} />,
          },
        ]}
      />
    </>
  )
}
