import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { AxisChapter } from '@/app/(portal)/summary/AxisChapter'
import { EvaluationAnswers } from '@/app/(portal)/summary/EvaluationAnswers'
import { Chart } from '@/components/chart/Chart'
import { DocumentList } from '@/components/content/DocumentList'
import { RichText } from '@/components/content/RichText'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { ProgressTable } from '@/components/figure/ProgressTable'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { formatDate } from '@/lib/format'
import { getAxes } from '@/queries/axes'
import { getCorrections } from '@/queries/corrections'
import { getEvaluations } from '@/queries/evaluations'
import { getInitiatives } from '@/queries/initiatives'

export const generateMetadata = sectionMetadata('summary')

/** The whole report in reading order, on one page. */
export default async function SummaryPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('SummaryPage')
  const { edition, figures } = page
  const addresses = addressesOf('summary', { edition: edition.olderEdition })
  const [charts, axes, initiatives, evaluations, corrections] = await Promise.all([
    chartContext(locale, edition.key),
    getAxes(locale, edition.key),
    getInitiatives(locale, edition.key),
    getEvaluations(locale, edition.key),
    getCorrections(locale, edition.key),
  ])
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      current="summary"
      addresses={addresses}
      trail={[{ label: t('title') }]}
    >
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
        updatedAt={page.changes.edition}
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
    </PortalPage>
  )
}
