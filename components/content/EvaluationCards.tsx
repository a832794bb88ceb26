import { CardGrid } from '@/components/site/CardGrid'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView, EvaluationView } from '@/lib/views'
import { EvaluationCard } from './EvaluationCard'

type Props = { locale: Locale; evaluations: EvaluationView[]; axes: AxisView[]; figures: FigureIndex }

/** Questions with their answers, side by side: two of them share the whole width. */
export function EvaluationCards({ locale, evaluations, axes, figures }: Props) {
  return (
    <CardGrid columns={evaluations.length === 2 ? 2 : 3}>
      {evaluations.map((evaluation) => (
        <EvaluationCard key={evaluation.code} locale={locale} evaluation={evaluation} axes={axes} figures={figures} />
      ))}
    </CardGrid>
  )
}
