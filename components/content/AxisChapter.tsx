import { useTranslations } from 'next-intl'
import { Chart } from '@/components/chart/Chart'
import type { ChartContext } from '@/components/chart/chart-content'
import { ActList } from '@/components/content/ActList'
import { officialName } from '@/components/content/official-name'
import { RichText } from '@/components/content/RichText'
import { StatusBadge } from '@/components/content/StatusBadge'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView, EditionView, InitiativeView } from '@/lib/views'

type Props = {
  locale: Locale
  axis: AxisView
  edition: EditionView
  figures: FigureIndex
  charts: ChartContext | null
  initiatives: InitiativeView[]
  /**
   * The first to show its people and targets: how to read them is said there,
   * and of the money before all axes.
   */
  isFirst: boolean
}

/**
 * One axis as a chapter of the summary: strategy, state, people, targets, the
 * year's highlights, every initiative.
 */
export function AxisChapter({ locale, axis, edition, figures, charts, initiatives, isFirst }: Props) {
  const t = useTranslations('SummaryPage')
  const words = useTranslations('AxisPage')
  return (
    <div className="axis-chapter">
      <RichText locale={locale} content={axis.strategy} figures={figures} />
      <RichText locale={locale} content={axis.implementation} figures={figures} />
      <Chart name={chartName('money-flow', axis.code)} context={charts} headingLevel={3} isExplained />
      {figures.find(`${axis.code}.recipients`) && (
        <div>
          <h3 className="mb-5">{t('people')}</h3>
          <div className="grid gap-10">
            <Chart
              name={chartName('recipients-by-gender', axis.code)}
              context={charts}
              headingLevel={4}
              isExplained={!isFirst}
            />
            <Chart
              name={chartName('recipients-vulnerable', axis.code)}
              context={charts}
              headingLevel={4}
              isExplained={!isFirst}
            />
          </div>
        </div>
      )}
      {axisIndicators(figures, axis.code, edition.dataDate).length > 0 && (
        <div>
          <h3 className="mb-5">{t('targets')}</h3>
          <Chart name={chartName('targets', axis.code)} context={charts} headingLevel={4} isExplained={!isFirst} />
        </div>
      )}
      {axis.highlights && (
        <div>
          <h3 className="mb-5">{words('highlightsTitle', { year: String(edition.year) })}</h3>
          <RichText locale={locale} content={axis.highlights} figures={figures} headingLevel={4} />
        </div>
      )}
      {initiatives.length > 0 && (
        <div>
          <h3 className="mb-5">{t('initiatives')}</h3>
          <div className="grid gap-8">
            {initiatives.map(({ code, title, gloss, description, status, statusOn, acts }) => (
              <article key={code} className="border-l-2 border-line pl-5">
                <h4 className="text-lg">
                  <Text text={officialName({ title, gloss })} locale={locale} />
                </h4>
                {gloss && (
                  <p className="text-muted first-letter:uppercase">
                    <Text text={gloss} locale={locale} />
                  </p>
                )}
                <p className="my-2">
                  <StatusBadge status={status} asOf={statusOn} />
                </p>
                <RichText locale={locale} content={description} figures={figures} headingLevel={4} />
                {acts.length > 0 && <ActList locale={locale} acts={acts} />}
              </article>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
