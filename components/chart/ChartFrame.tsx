import { useTranslations } from 'next-intl'
import { CalcMark } from '@/components/figure/CalcMark'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import { hasOwnCalculation } from '@/lib/chart/drawn'
import { ChartFiles } from './ChartFiles'
import { ChartSources } from './ChartSources'
import { ChartTable } from './ChartTable'
import type { ChartContent } from './chart-content'
import { FluidChart } from './fluid/FluidChart'
import { Marked } from './Marked'

type Props = {
  locale: Locale
  year: number
  content: ChartContent
  headingLevel: 3 | 4
  /** How to read it is said above it on the page. */
  isExplained?: boolean
  /**
   * A heading above it on the page says what it shows: it has none, and its
   * table, notes and files are folded.
   */
  isBrief?: boolean
  hasFiles?: boolean
  /** The code that shows it on another site; null where none is offered. */
  embed?: string | null
}

/**
 * A chart with all that makes it readable, in the order in which it is needed: what it says, what
 * it measures, the drawing beside its words, its numbers as a table, notes, source, files. Fluid:
 * there is one drawing for every width.
 */
export function ChartFrame({
  locale,
  year,
  content,
  headingLevel,
  isExplained = false,
  isBrief = false,
  hasFiles = true,
  embed = null,
}: Props) {
  const t = useTranslations('ChartFrame')
  const Heading = `h${headingLevel}` as const
  const { name, title, headline, foreign, unit, alternative, reading, notes, asOf, drawn } = content
  const id = `chart-${name.replaceAll('.', '-')}`
  const measure = t.rich('measure', {
    title: () => <Marked text={title} foreign={foreign} />,
    unit,
    date: () => <DateAfter locale={locale} iso={asOf} article="al" />,
  })
  const table = <ChartTable locale={locale} id={`${id}-table`} content={content} />
  const foot = (
    <div className="chart-foot">
      {!isExplained && <p>{reading}</p>}
      {notes.map(({ value, lang }) => (
        <p key={value} lang={lang}>
          {value}
        </p>
      ))}
      {hasOwnCalculation(drawn) && !isExplained && <p>{t.rich('oursMeans', { mark: () => <CalcMark /> })}</p>}
      <p>
        {t('source')} <ChartSources locale={locale} sources={content.sources} />
      </p>
      {hasFiles && <ChartFiles locale={locale} year={year} name={name} title={title} embed={embed} id={id} />}
    </div>
  )
  return (
    <figure
      id={`chart-${name}`}
      className="chart-frame"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <figcaption>
        {isBrief ? (
          <p id={`${id}-title`} className="max-w-[46rem] text-sm text-muted">
            {measure}
          </p>
        ) : (
          <>
            <Heading id={`${id}-title`} className="chart-title">
              <Marked text={headline} foreign={foreign} />
            </Heading>
            <p className="chart-measure text-muted">{measure}</p>
          </>
        )}
        <p id={`${id}-words`} className="sr-only">
          <Marked text={alternative} foreign={foreign} />
        </p>
      </figcaption>
      <div className="chart-body">
        <div>
          <FluidChart locale={locale} drawn={drawn} hasKey={!isExplained || drawn.whole !== null} />
          <details className="disclosure chart-data">
            <summary>{t(isBrief ? 'more' : 'table')}</summary>
            {table}
            {isBrief && foot}
          </details>
        </div>
        {!isBrief && foot}
      </div>
    </figure>
  )
}
