import type { Locale } from '@/i18n/locales'
import { formatPercent, formatTimes } from '../format'
import { roundHalfUp } from '../round'
import { evaluate } from './formula'
import type { FigureRecord } from './types'

export type Comparison = 'share' | 'ratio'
export type Comparable = Pick<FigureRecord, 'value' | 'unit'>

/** Why two figures cannot be put in relation inside a sentence. */
export type ComparisonProblem = 'otherUnit' | 'shareOfPercent' | 'notAvailable' | 'divisorZero'

/**
 * What keeps the share or the ratio from being computed, or null. Both figures count in one
 * unit: people of people, euro of euro. A share of a percentage says nothing, while one
 * percentage may be twice another.
 */
export function comparisonProblem(form: Comparison, figure: Comparable, other: Comparable): ComparisonProblem | null {
  if (figure.unit !== other.unit) return 'otherUnit'
  if (form === 'share' && figure.unit === 'percent') return 'shareOfPercent'
  if (figure.value === null || other.value === null) return 'notAvailable'
  return other.value === 0 ? 'divisorZero' : null
}

/**
 * "24,3%" or "2,3 volte", computed from both values. Shares of money have the two decimals
 * of the financial tables, so that a sentence never contradicts a column; all else has
 * one. What is not zero is never written as zero: it gets the decimals it needs. Null when
 * there is a `comparisonProblem`.
 */
export function formatComparison(
  form: Comparison,
  figure: Comparable,
  other: Comparable,
  locale: Locale,
): string | null {
  if (comparisonProblem(form, figure, other)) return null
  const operands = ['figure', 'other']
  const value = evaluate({ operation: form, operands }, form === 'share' ? 'percent' : 'people', (operand) =>
    operand === 'figure' ? figure.value : other.value,
  )
  if (value === null) return null
  const decimals = visibleDecimals(value, form === 'share' && figure.unit === 'EUR' ? 2 : 1)
  return form === 'share' ? formatPercent(value, locale, decimals) : formatTimes(value, locale, decimals)
}

function visibleDecimals(value: number, usual: number): number {
  if (value === 0 || roundHalfUp(value, usual) !== 0) return usual
  return Math.ceil(-Math.log10(Math.abs(value)))
}
