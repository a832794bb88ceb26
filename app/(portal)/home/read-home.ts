import type { EditionPage } from '@/app/(portal)/edition-page'
import { initiativeAmount } from '@/app/(portal)/initiative-amount'
import { allOf, scoreboard } from '@/lib/figure/scoreboard'
import { leadFacts } from '@/lib/home/lead-facts'
import { peopleOf } from '@/lib/home/people'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getInitiatives } from '@/queries/initiatives'

/** All that the home page of an edition tells. */
export async function readHome({ locale, edition, figures }: EditionPage) {
  const [axes, initiatives, evaluations] = await Promise.all([
    getAxes(locale, edition.key),
    getInitiatives(locale, edition.key),
    getEvaluations(locale, edition.key),
  ])
  const board = scoreboard(figures.all, edition.dataDate)
  return {
    axes,
    initiatives,
    evaluations,
    board,
    missed: allOf(board.notReached),
    people: peopleOf(figures, axes),
    lead: leadFacts(figures, edition.leadFigures),
    /** Of each axis the initiative with the highest amount; none where the document gives no amount. */
    largest: axes.flatMap((axis) => {
      const own = initiatives
        .filter((initiative) => initiative.axis === axis.code)
        .map((initiative) => ({ axis, initiative, amount: initiativeAmount(figures, initiative.code) }))
      const [first] = own.sort((one, other) => (other.amount?.value ?? -1) - (one.amount?.value ?? -1))
      return first?.amount ? [first] : []
    }),
  }
}

export type HomeContent = Awaited<ReturnType<typeof readHome>>
