import type { Locale } from '@/i18n/locales'
import { formatFigure, formatMoney, formatPoints } from '../format'
import { decimalsOf, roundHalfUp } from '../round'
import type { Figure, Unit } from './types'

/**
 * The largest difference the print leaves room for, in what the unit can hold: half a cent leaves
 * room for none, nor does half a person. Percentages keep it as it is.
 */
export function roomFor(tolerance: number, unit: Unit): number {
  if (unit === 'percent') return tolerance
  const parts = unit === 'EUR' ? 100 : 1
  return Math.floor(roundHalfUp(tolerance * parts, 6)) / parts
}

/**
 * An amount by which two values differ, without its sign: "0,01 €", "0,0049
 * punti percentuali", "3 persone".
 */
export function formatDistance(distance: number, unit: Unit, locale: Locale): string {
  const size = Math.abs(distance)
  if (unit === 'EUR') return formatMoney(size, locale, 'full')
  if (unit === 'percent') return formatPoints(size, locale, tellingDecimals(size))
  const decimals = Math.min(decimalsOf(size), 2)
  return formatFigure({ value: size, unit, decimals, display: 'full' }, locale, { unit: 'word' }) ?? ''
}

/**
 * The value with the digits that tell it from what is printed: two more than the document has for a
 * percentage, the cents of an amount that has any. Null when it is not available.
 */
export function formatExactly({ value, unit, decimals, display }: Figure, locale: Locale): string | null {
  if (value === null) return null
  const more = unit === 'percent' ? decimals + 2 : 2
  const shown = Math.max(decimals, Math.min(decimalsOf(value), more))
  return formatFigure({ value, unit, decimals: shown, display }, locale, { form: 'full' })
}

/**
 * Four decimals, fewer where they would be noughts, more where they would hide
 * that there is a difference at all.
 */
function tellingDecimals(size: number): number {
  const written = decimalsOf(roundHalfUp(size, 4))
  return size === 0 || roundHalfUp(size, 4) > 0 ? written : Math.min(decimalsOf(size), 10)
}
