import type { FigureIndex } from '../figure/lookup'
import { targetOutcome } from '../figure/target'
import type { Figure } from '../figure/types'

/**
 * An indicator against its target. `progress` is value ÷ target, 1 when equal; null where there is no value, no target, or a
 * target of zero, of which nothing is a percentage. `state` is `none` without a target and `unknown` without a value.
 */
export type TargetRow = { figure: Figure; progress: number | null; state: 'reached' | 'missed' | 'unknown' | 'none' }

const isIndicator = ({ kind }: Figure) => kind === 'output' || kind === 'result'

/** A figure that only repeats another one, as the document does in its running text; with a target of its own it is an indicator all the same. */
const isRepeated = ({ formula, target }: Figure) =>
  formula?.operation === 'sum' && formula.operands.length === 1 && !target

/**
 * The indicators of an axis at the edition's date, outputs first: what it achieved and what changed for those who took part.
 * Those of the evaluations have another date and stand with their questions.
 */
export function axisIndicators(figures: FigureIndex, axis: string, dataDate: string): Figure[] {
  const own = figures
    .ofAxis(axis)
    .filter((figure) => isIndicator(figure) && !isRepeated(figure) && figure.asOf === dataDate)
  return [...own.filter(({ kind }) => kind === 'output'), ...own.filter(({ kind }) => kind === 'result')]
}

export function targetRow(figure: Figure): TargetRow {
  if (!figure.target) return { figure, progress: null, state: 'none' }
  const outcome = targetOutcome(figure)
  if (!outcome) return { figure, progress: null, state: 'unknown' }
  return { figure, progress: outcome.progress, state: outcome.isReached ? 'reached' : 'missed' }
}
