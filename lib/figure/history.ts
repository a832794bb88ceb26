import { roundHalfUp } from '../round'
import type { Localised } from '../text'
import type { FigureIndex } from './lookup'
import { fromCents, toCents } from './money'
import type { Comparability, Figure } from './types'

/**
 * A published edition, as far as the history of one of its figures needs it: where that
 * figure can be found, if it has it.
 */
export type EditionFigures = { year: number; figures: Pick<FigureIndex, 'find'> }

/**
 * How the value of an edition stands to that of the edition before: what the office declared
 * or, where it declared nothing, `first` (no edition before), `new` (the edition before has
 * no such figure) or `undeclared`.
 */
export type HistoryStatus = Comparability['status'] | 'first' | 'undeclared'

/**
 * One edition in a figure's history. `figure` is null where the edition does not have it. `change`
 * is value less the value before, in the figure's unit (percentage points for percentages), and
 * only where the two are comparable; `changeRate` is the same in percent of the value before, null
 * for percentages and for a value of zero before.
 */
export type HistoryEntry = {
  year: number
  figure: Figure | null
  status: HistoryStatus | null
  reason: Localised<string> | null
  change: number | null
  changeRate: number | null
}

/**
 * A figure in every published edition from the first that has it, oldest first. Values
 * stand side by side and are never added: most are cumulative since the programme
 * began. Empty when no edition has it.
 */
export function figureHistory(editions: EditionFigures[], code: string): HistoryEntry[] {
  const found = [...editions]
    .sort((one, other) => one.year - other.year)
    .map(({ year, figures }) => ({ year, figure: figures.find(code) ?? null }))
  return found
    .map(({ year, figure }, position) => entry(year, figure, found[position - 1]?.figure, position === 0))
    .slice(Math.max(0, firstWith(found)))
}

function entry(year: number, figure: Figure | null, before: Figure | null | undefined, isFirst: boolean): HistoryEntry {
  const status = figure && statusOf(figure, before ?? null, isFirst)
  const isComparable = status === 'comparable' || status === 'targetRevised'
  const change = figure && before && isComparable ? differenceOf(figure, before) : null
  return {
    year,
    figure,
    status,
    reason: status !== null && status === figure?.comparability?.status ? figure.comparability.reason : null,
    change,
    changeRate: change !== null && before ? rateOf(change, before) : null,
  }
}

function statusOf(figure: Figure, before: Figure | null, isFirst: boolean): HistoryStatus {
  const declared = figure.comparability?.status ?? null
  // Its first edition here may still differ from one published elsewhere. That it is
  // comparable or new says nothing here.
  if (isFirst) return declared === 'redefined' || declared === 'targetRevised' ? declared : 'first'
  if (before === null) return 'new'
  // Another unit is another measure, whatever was declared.
  if (before.unit !== figure.unit) return 'redefined'
  return declared ?? 'undeclared'
}

type Measured = Pick<Figure, 'value' | 'unit' | 'decimals'>

/**
 * Value less the value before, in their unit; null when one of them is not
 * available. For figures of one unit.
 */
export function differenceOf(figure: Measured, before: Measured): number | null {
  if (figure.value === null || before.value === null) return null
  // Money is counted in cents, however it is displayed.
  if (figure.unit === 'EUR') return fromCents(toCents(figure.value) - toCents(before.value))
  return roundHalfUp(figure.value - before.value, Math.max(figure.decimals, before.decimals))
}

/**
 * A change in percent of the value before; null for percentages, whose change is in points,
 * and for a value of zero before.
 */
export function rateOf(change: number, before: Pick<Figure, 'value' | 'unit'>): number | null {
  return before.unit === 'percent' || !before.value ? null : (change / Math.abs(before.value)) * 100
}

const firstWith = (found: { figure: Figure | null }[]) => {
  const first = found.findIndex(({ figure }) => figure !== null)
  return first === -1 ? found.length : first
}
