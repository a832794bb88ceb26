import type { FigureIndex } from '../figure/lookup'
import { targetOutcome, targetState } from '../figure/target'
import type { Figure, TargetState } from '../figure/types'

/**
 * An indicator against its target. `progress` is value ÷ target, 1 when equal; null where there is
 * no value, no target of its own, or a target of zero, of which nothing is a percentage. `state` is
 * `unknown` where nothing is said of the target.
 */
export type TargetRow = { figure: Figure; progress: number | null; state: TargetState | 'unknown' }

const isIndicator = ({ kind }: Figure) => kind === 'output' || kind === 'result'

/**
 * A number the document gives in passing is held against nothing: it stands in no chart of targets.
 */
const hasTarget = ({ target, declared }: Figure) => target !== null || declared !== null

/**
 * The indicators of an axis that have a target, or of whose target the document speaks, at the
 * edition's date, outputs first: what it achieved and what changed for those who took part. Those
 * of the evaluations have another date and stand with their questions.
 */
export function axisIndicators(figures: FigureIndex, axis: string, dataDate: string): Figure[] {
  const own = figures
    .ofAxis(axis)
    .filter((figure) => isIndicator(figure) && hasTarget(figure) && figure.asOf === dataDate)
  return [...own.filter(({ kind }) => kind === 'output'), ...own.filter(({ kind }) => kind === 'result')]
}

export function targetRow(figure: Figure): TargetRow {
  return { figure, progress: targetOutcome(figure)?.progress ?? null, state: targetState(figure) ?? 'unknown' }
}
