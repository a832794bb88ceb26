import type { Locale } from '@/i18n/locales'
import { formatFigure, formatPoints } from '../format'
import { decimalsOf } from '../round'
import type { FigureRecord, Target } from './types'

/**
 * A target is typed, not computed: its own digits are its precision, so 30 is "30%" beside a
 * 59.2%. Money keeps the figure's.
 */
export const targetDecimals = ({ unit, decimals }: Pick<FigureRecord, 'unit' | 'decimals'>, target: Target): number =>
  unit === 'EUR' ? decimals : decimalsOf(target.value)

/**
 * How far a value is from its target, with the unit it is counted in: "4.541 persone", "1 punto
 * percentuale". `distance` is positive; words say on which side of the target the value lies.
 */
export function formatDistance(
  figure: Pick<FigureRecord, 'unit' | 'decimals' | 'display' | 'target'>,
  distance: number,
  locale: Locale,
): string {
  const { unit, decimals, target } = figure
  const shown = Math.max(decimals, target ? targetDecimals(figure, target) : 0)
  if (unit === 'percent') return formatPoints(distance, locale, shown)
  return formatFigure({ ...figure, value: distance, decimals: shown }, locale, { form: 'full', unit: 'word' }) ?? ''
}
