import { targetOutcome, targetState } from './target'
import { type Figure, type TargetState, targetStates } from './types'

/**
 * Results are what changed for people, outputs what was done. Each in the order of the document.
 */
export type ByIndicator<Row> = { results: Row[]; outputs: Row[] }

/**
 * `distance` is how far the value is from its target, positive, in the figure's unit (points for
 * percentages); null where the document alone says it.
 */
export type MissedTarget = { figure: Figure; distance: number | null }

export type Scoreboard = {
  count: Record<TargetState, number>
  reached: ByIndicator<Figure>
  notReached: ByIndicator<MissedTarget>
  declaredReached: ByIndicator<Figure>
  borrowedTarget: ByIndicator<Figure>
}

/**
 * The indicators among these figures by the state of their target. Only values of `dataDate`
 * count: the evaluations measured some of the same things a year before. Figures of which
 * nothing is said are in no part of it.
 */
export function scoreboard(figures: Figure[], dataDate: string): Scoreboard {
  const own = figures.filter((figure) => isCounted(figure, dataDate))
  const ordered = [...own].sort(byPlace)
  const of = (state: TargetState) => ordered.filter((figure) => targetState(figure) === state)
  const missed = of('notReached')
  return {
    count: Object.fromEntries(targetStates.map((state) => [state, of(state).length])) as Scoreboard['count'],
    reached: byIndicator(of('reached')),
    notReached: {
      results: missed.filter(isResult).map(toMissed),
      outputs: missed.filter((figure) => !isResult(figure)).map(toMissed),
    },
    declaredReached: byIndicator(of('declaredReached')),
    borrowedTarget: byIndicator(of('borrowedTarget')),
  }
}

/**
 * Whether the target of a figure is one of those that are counted: of an
 * indicator, measured at the data date.
 */
export const isCounted = ({ kind, asOf }: Pick<Figure, 'kind' | 'asOf'>, dataDate: string): boolean =>
  (kind === 'output' || kind === 'result') && asOf === dataDate

/** Both kinds in one list, results first. */
export const allOf = <Row>({ results, outputs }: ByIndicator<Row>): Row[] => [...results, ...outputs]

const isResult = ({ kind }: Figure) => kind === 'result'

const byIndicator = (figures: Figure[]): ByIndicator<Figure> => ({
  results: figures.filter(isResult),
  outputs: figures.filter((figure) => !isResult(figure)),
})

const toMissed = (figure: Figure): MissedTarget => {
  const outcome = targetOutcome(figure)
  return { figure, distance: outcome && Math.abs(outcome.difference) }
}

/** The document treats one axis after the other; within a page the order given stays. */
const byPlace = (one: Figure, other: Figure) =>
  (one.axis ?? '').localeCompare(other.axis ?? '') ||
  (one.source.page ?? Number.POSITIVE_INFINITY) - (other.source.page ?? Number.POSITIVE_INFINITY) ||
  0
