import { scaleLinear } from 'd3-scale'
import type { Locale } from '@/i18n/locales'
import type { Unit } from '../figure/types'
import { formatMoney, formatNumber, formatPercent } from '../format'
import { decimalsOf } from '../round'

export type Tick = { value: number; label: string }

/**
 * The end of a scale that starts at zero and holds the values: a round number, never below
 * `atLeast`. 1 when there is nothing to show.
 */
export function scaleEnd(values: (number | null)[], atLeast = 0): number {
  const largest = Math.max(atLeast, ...values.map((value) => value ?? 0))
  return largest > 0 ? largest : 1
}

/**
 * About `count` round values from zero to `end`, worded in the reader's
 * language: "200 mln €", "€200 million".
 */
export function ticksTo(end: number, unit: Unit, locale: Locale, count: number): Tick[] {
  return scaleLinear([0, end], [0, 1])
    .ticks(count)
    .map((value) => ({ value, label: tickLabel(value, unit, locale) }))
}

function tickLabel(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'EUR') return formatMoney(value, locale, 'millions')
  return unit === 'percent'
    ? formatPercent(value, locale, decimalsOf(value))
    : formatNumber(value, locale, decimalsOf(value))
}
