import { useTranslations } from 'next-intl'
import { Chart } from '@/components/chart/Chart'
import type { ChartContext } from '@/components/chart/chart-content'
import { RichText } from '@/components/content/RichText'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { ProgressTable } from '@/components/figure/ProgressTable'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import type { EditionPage } from '@/lib/edition-page'
import { pathTo } from '@/lib/routes'
import type { AxisView, CorrectionRecord, CorrectionView, PageView } from '@/lib/views'

type Props = EditionPage & {
  charts: ChartContext | null
  axes: AxisView[]
  /** What the office noted beside the figures of the approved document. */
  corrections: CorrectionView[]
  /** What of this page was corrected after publication. */
  corrected: CorrectionRecord[]
  /** The free page that tells how the figures are made; undefined where there is none. */
  method: PageView | undefined
}

/** How far the programme is: money, people and targets, in tables and charts. */
export function ProgressPage({ locale, edition, figures, changes, charts, axes, ...content }: Props) {
  const t = useTranslations('ProgressPage')
  const { corrections, corrected, method } = content
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
      />
      <CorrectedNotice locale={locale} records={corrected} />
      <LongPage
        sections={[
          {
            id: 'progress',
            title: t('tableTitle'),
            more: method && {
              href: pathTo(locale, 'page', { slug: method.slug, edition: edition.olderEdition }),
              label: t('methodMore'),
            },
            isFullWidth: true,
            content: (
              <>
                <ProgressTable locale={locale} id="table-2" axes={axes} figures={figures} dataDate={edition.dataDate} />
                <CorrectionNotes locale={locale} corrections={corrections} />
              </>
            ),
          },
          {
            id: 'overview',
            title: t('overviewTitle'),
            content: <RichText locale={locale} content={edition.overview} figures={figures} />,
          },
          {
            id: 'flow',
            title: t('flowTitle'),
            lead: t('flowLead'),
            content: <Chart name="money-flow" context={charts} headingLevel={3} />,
          },
          {
            id: 'compared',
            title: t('comparedTitle'),
            content: <Chart name="axes-compared" context={charts} headingLevel={3} />,
          },
          {
            id: 'allocation',
            title: t('allocationTitle'),
            lead: t('allocationLead'),
            content: (
              <div className="grid gap-12">
                <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
                <Chart name="allocation" context={charts} headingLevel={3} />
              </div>
            ),
          },
          {
            id: 'people',
            title: t('peopleTitle'),
            content: (
              <div className="grid gap-14">
                <Chart name="recipients-by-gender" context={charts} headingLevel={3} />
                <Chart name="recipients-vulnerable" context={charts} headingLevel={3} />
              </div>
            ),
          },
          {
            id: 'targets',
            title: t('targetsTitle'),
            lead: t('targetsLead'),
            content: (
              <div className="grid gap-14">
                {axes
                  .filter(({ code }) => axisIndicators(figures, code, edition.dataDate).length > 0)
                  .map(({ code, slug, numeral, title }, index) => (
                    <div key={code}>
                      <Chart
                        name={chartName('targets', code)}
                        context={charts}
                        headingLevel={3}
                        isExplained={index > 0}
                      />
                      <a
                        href={pathTo(locale, 'axis', { slug, edition: edition.olderEdition })}
                        lang={title.lang === locale ? undefined : title.lang}
                        className="inline-block py-1"
                      >
                        {t('axis', { numeral, title: title.value })}
                      </a>
                    </div>
                  ))}
              </div>
            ),
          },
        ]}
      />
    </>
  )
}
