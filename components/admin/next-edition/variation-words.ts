import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/office'
import { differenceOf, rateOf } from '@/lib/figure/history'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import { formatFigure, formatPercent, formatPoints } from '@/lib/format'

/**
 * By how much a value as it stands in the form differs from last year's:
 * "Variazione: +1.000,00 € (+0,39%)".
 */
export function variationWords(
  { value, unit }: { value: unknown; unit: unknown },
  lastYear: Pick<ResolvedFigure, 'value' | 'unit' | 'decimals' | 'display'>,
  language: Locale,
  say: Say,
): string {
  if (typeof value !== 'number' || lastYear.value === null) return say('NextEdition.variationCannotBeComputedYet')
  if (unit !== lastYear.unit) return say('NextEdition.variationUnitsAreDifferent')
  const change = differenceOf({ ...lastYear, value }, lastYear)
  if (change === null) return ''
  const signed = (written: string) => (change > 0 ? `+${written}` : written)
  const amount =
    lastYear.unit === 'percent'
      ? formatPoints(change, language, lastYear.decimals)
      : (formatFigure({ ...lastYear, value: change }, language, { form: 'full', unit: 'word' }) ?? '')
  const rate = rateOf(change, lastYear)
  const inPercent = rate === null ? '' : ` (${signed(formatPercent(rate, language, 2))})`
  return `${say('NextEdition.variation')}: ${signed(amount)}${inPercent}`
}
