import type { Unit } from '../figure/types'
import type { FieldKind } from './field'

type Measured = { unit: Unit; decimals: number }

/**
 * How a spreadsheet shows a cell, in its own format language. Percentages keep the value as it is printed, 98.72, and
 * get a literal sign: the spreadsheet's own percent format would multiply by a hundred and show 9872%.
 */
export function numberFormat(kind: FieldKind, measured: Measured | null): string {
  if (kind === 'measure' && measured) return measureFormat(measured)
  if (kind === 'measure') return 'General'
  if (kind === 'integer') return '0'
  if (kind === 'day') return 'yyyy-mm-dd'
  if (kind === 'moment') return 'yyyy-mm-dd hh:mm:ss'
  // Text stays text, also when somebody edits it.
  return '@'
}

function measureFormat({ unit, decimals }: Measured): string {
  if (unit === 'EUR') return '#,##0.00 "€"'
  const number = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0'
  return unit === 'percent' ? `${number}"%"` : number
}
