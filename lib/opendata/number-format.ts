import type { Unit } from '../figure/types'
import { decimalsOf, roundHalfUp } from '../round'
import type { FieldKind } from './field'

type Measured = { unit: Unit; decimals: number }

/** The number in a cell, and whether all of its digits count. */
type MeasuredNumber = { value: number; isExact: boolean }

/** Nobody types more: a longer number was computed, and goes on beyond what it is known to. */
const typedDecimals = 4

/** Below them there is only the noise of binary arithmetic: what is computed has no more. */
const mostDecimals = 12

/**
 * How a spreadsheet shows a cell, in its own format language. Percentages keep the value as it is
 * printed, 98.72, and get a literal sign: the spreadsheet's own percent format would multiply by a
 * hundred and show 9872%. `number` is null for a cell that is still to be filled in.
 */
export function numberFormat(kind: FieldKind, measured: Measured | null, number: MeasuredNumber | null): string {
  if (kind === 'measure' && measured) return measureFormat(measured.unit, shownDecimals(measured, number))
  if (kind === 'measure') return 'General'
  if (kind === 'integer') return '0'
  if (kind === 'day') return 'yyyy-mm-dd'
  if (kind === 'moment') return 'yyyy-mm-dd hh:mm:ss'
  // Text stays text, also when somebody edits it.
  return '@'
}

/**
 * The decimals of the figure, of money always two. More where the number has digits that count and
 * would be rounded away, and where what is not zero would read as zero.
 */
function shownDecimals({ unit, decimals }: Measured, number: MeasuredNumber | null): number {
  const usual = unit === 'EUR' ? 2 : decimals
  const value = roundHalfUp(number?.value ?? 0, mostDecimals)
  const own = decimalsOf(value)
  if (number?.isExact || own <= typedDecimals) return Math.max(usual, own)
  let shown = usual
  while (value !== 0 && roundHalfUp(value, shown) === 0) shown += 1
  return shown
}

function measureFormat(unit: Unit, decimals: number): string {
  const number = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0'
  if (unit === 'EUR') return `${number} "€"`
  return unit === 'percent' ? `${number}"%"` : number
}
