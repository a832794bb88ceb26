import type { EditionPage } from '../edition-page'
import { initiativeAmount } from '../figure/initiative-amount'
import { allOf, scoreboard } from '../figure/scoreboard'
import type { AxisView, EvaluationView, InitiativeView } from '../views'
import { leadFacts } from './lead-facts'
import { peopleOf } from './people'

type Contents = { axes: AxisView[]; initiatives: InitiativeView[]; evaluations: EvaluationView[] }

/** All that the home page of an edition tells. */
export function homeContent(
  { edition, figures }: Pick<EditionPage, 'edition' | 'figures'>,
  { axes, initiatives, evaluations }: Contents,
) {
  const board = scoreboard(figures.all, edition.dataDate)
  return {
    axes,
    initiatives,
    evaluations,
    board,
    missed: allOf(board.notReached),
    people: peopleOf(figures, axes),
    lead: leadFacts(figures, edition.leadFigures),
    /**
     * Of each axis the initiative with the highest amount; none where the document gives no amount.
     */
    largest: axes.flatMap((axis) => {
      const own = initiatives
        .filter((initiative) => initiative.axis === axis.code)
        .map((initiative) => ({ axis, initiative, amount: initiativeAmount(figures, initiative.code) }))
      const [first] = own.sort((one, other) => (other.amount?.value ?? -1) - (one.amount?.value ?? -1))
      return first?.amount ? [first] : []
    }),
  }
}

export type HomeContent = ReturnType<typeof homeContent>
