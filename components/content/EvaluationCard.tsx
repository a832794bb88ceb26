import { useTranslations } from 'next-intl'
import { BigNumber } from '@/components/figure/BigNumber'
import { FigureMeaning } from '@/components/figure/FigureMeaning'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { pathTo } from '@/lib/routes'
import type { AxisView, EvaluationView } from '@/lib/views'
import { RichText } from './RichText'
import { Text } from './Text'

type Props = {
  locale: Locale
  evaluation: EvaluationView
  axes: AxisView[]
  figures: FigureIndex
  /** Without axes and date, where these are said once for all. */
  isBrief?: boolean
}

/**
 * A question, its answer in words, the number that answers best and what it is, the axes
 * concerned and how old the evidence is.
 */
export function EvaluationCard({ locale, evaluation, axes, figures, isBrief = false }: Props) {
  const { evidenceDate, shortAnswer } = evaluation
  const t = useTranslations('EvaluationCard')
  const concerned = axes.filter(({ code }) => evaluation.axes.includes(code))
  const keyFigure = evaluation.keyFigure === null ? undefined : figures.find(evaluation.keyFigure)
  return (
    <article className="card-link relative flex flex-col border-t border-edge pt-2.5 break-inside-avoid">
      <h3 className="text-sm leading-snug text-pretty">
        <a
          className="text-muted decoration-edge"
          href={pathTo(locale, 'evaluation', { slug: evaluation.slug, edition: evaluation.olderEdition })}
        >
          <Text text={evaluation.question} locale={locale} />
        </a>
      </h3>
      {shortAnswer && (
        <div className="mt-1.5 text-lg leading-snug">
          <RichText locale={locale} content={shortAnswer} figures={figures} />
        </div>
      )}
      {keyFigure && (
        <div className="mt-3">
          <p>
            <BigNumber figure={keyFigure} locale={locale} />
          </p>
          <p className="text-sm leading-normal">
            <FigureMeaning figure={keyFigure} locale={locale} />
          </p>
        </div>
      )}
      {!isBrief && (
        <p className="mt-3 text-sm text-muted">
          {concerned.length > 0 && (
            <span className="block">
              {t('axes', { count: concerned.length, numerals: concerned.map(({ numeral }) => numeral).join(', ') })}
            </span>
          )}
          {evidenceDate && (
            <span className="block">
              {t.rich('evidence', { date: () => <DateAfter locale={locale} iso={evidenceDate} article="al" /> })}
            </span>
          )}
        </p>
      )}
    </article>
  )
}
