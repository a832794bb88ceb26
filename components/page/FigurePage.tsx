import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Chart } from '@/components/chart/Chart'
import type { ChartContext } from '@/components/chart/chart-content'
import { contextChart } from '@/components/chart/context-chart'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { CorrectionList } from '@/components/correction/CorrectionList'
import { Belonging } from '@/components/figure/Belonging'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { FigureBrief } from '@/components/figure/FigureBrief'
import { FigureCalculation } from '@/components/figure/FigureCalculation'
import { FigureHeadline } from '@/components/figure/FigureHeadline'
import { FigureHistory } from '@/components/figure/FigureHistory'
import { FigureReuse, type Reuse } from '@/components/figure/FigureReuse'
import { FigureSource } from '@/components/figure/FigureSource'
import { BackToTop } from '@/components/site/BackToTop'
import { PageContents } from '@/components/site/PageContents'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { Section } from '@/components/site/Section'
import { chartName } from '@/lib/chart/chart-name'
import type { EditionPage } from '@/lib/edition-page'
import { checkedCodes } from '@/lib/figure/coverage'
import type { Figure } from '@/lib/figure/types'
import { changeOf } from '@/lib/last-changes'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import type { AxisView, CorrectionRecord, CorrectionView, EvaluationView, InitiativeView } from '@/lib/views'

type Props = EditionPage &
  Reuse & {
    all: Figure[]
    charts: ChartContext | null
    /** What the figure is of, and what speaks of it. */
    axis?: AxisView
    initiative?: InitiativeView
    evaluations: EvaluationView[]
    /** What the office noted of it beside the approved document. */
    corrections: CorrectionView[]
    /**
     * What was corrected in it after publication; `corrected` is that and
     * what followed from other figures.
     */
    records: CorrectionRecord[]
    corrected: CorrectionRecord[]
    history: ComponentProps<typeof FigureHistory>['history']
  }

/**
 * One figure: what it says, how it was worked out, where it comes from, what
 * became of it, and how to use it.
 */
export function FigurePage({ figures, changes, all, charts, ...content }: Props) {
  const t = useTranslations('FigurePage')
  const { locale, edition, figure, axis, initiative, evaluations, corrections, records, corrected, history } = content
  const { code, label } = figure
  const context = charts && contextChart(figure, charts)
  return (
    <>
      <PageHeading
        locale={locale}
        kicker={t('kicker', { year: String(edition.year) })}
        title={<span lang={label.lang === locale ? undefined : label.lang}>{label.value}</span>}
        updatedAt={changeOf(changes, 'figures', code)}
        isOfNumber
      >
        <div className="grid gap-x-gap gap-y-6 lg:grid-cols-[3fr_2fr] lg:items-end">
          <div>
            <FigureHeadline locale={locale} figure={figure} />
            <Belonging locale={locale} axis={axis} initiative={initiative} evaluations={evaluations} />
          </div>
          <FigureBrief locale={locale} figure={figure} corrections={records.length} />
        </div>
      </PageHeading>
      <CorrectedNotice locale={locale} records={corrected} />
      <PageContents
        form="fold"
        entries={[
          ...(context ? [{ id: 'context', title: t('contextTitle') }] : []),
          { id: 'calculation', title: t('calculationTitle') },
          { id: 'source', title: t('sourceTitle') },
          { id: 'history', title: t('historyTitle') },
          { id: 'use', title: t('useTitle') },
        ]}
      />
      <div className="aside-sections">
        {context && (
          <Section id="context" title={t('contextTitle')}>
            <Chart name={context} context={charts} headingLevel={3} />
          </Section>
        )}
        <Section id="calculation" title={t('calculationTitle')}>
          <FigureCalculation
            locale={locale}
            figure={figure}
            figures={figures}
            isCheckedThroughOthers={checkedCodes(all).has(code)}
          />
        </Section>
        <Section id="source" title={t('sourceTitle')}>
          <FigureSource locale={locale} figure={figure} />
          <CorrectionNotes locale={locale} corrections={corrections} />
        </Section>
        <Section id="history" title={t('historyTitle')}>
          <FigureHistory locale={locale} id="history-table" history={history} year={edition.year} />
          <Chart name={chartName('over-time', code)} context={charts} headingLevel={3} />
          <div className="mt-6">
            {records.length > 0 ? (
              <CorrectionList locale={locale} records={records} />
            ) : (
              <p className="measure">{t('noCorrections')}</p>
            )}
          </div>
        </Section>
        <Section id="use" title={t('useTitle')}>
          <FigureReuse {...content} />
        </Section>
      </div>
      <div className="wrap after-sections">
        <PreviousNext
          locale={locale}
          {...neighbours(all, code, (other) => ({
            href: pathTo(locale, 'figure', { code: other.code, edition: other.olderEdition }),
            title: other.label,
          }))}
        />
        <BackToTop />
      </div>
    </>
  )
}
