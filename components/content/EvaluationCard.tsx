import { useTranslations } from 'next-intl'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { AxisView, EvaluationView } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; evaluation: EvaluationView; axes: AxisView[] }

/** A question the evaluators asked, the axes it concerns and how old its evidence is. */
export function EvaluationCard({ locale, evaluation, axes }: Props) {
  const { evidenceDate } = evaluation
  const t = useTranslations('EvaluationCard')
  const concerned = axes.filter(({ code }) => evaluation.axes.includes(code))
  return (
    <article className="card card-link relative flex flex-col">
      <h3 className="mb-5 text-lg">
        <a href={pathTo(locale, 'evaluation', { slug: evaluation.slug, edition: evaluation.olderEdition })}>
          <Text text={evaluation.question} locale={locale} />
        </a>
      </h3>
      <p className="mt-auto border-t border-line pt-3 text-sm text-muted">
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
    </article>
  )
}
