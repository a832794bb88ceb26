import type { Locale } from '@/i18n/locales'
import { differenceOf, rateOf } from '@/lib/figure/history'
import type { Reading } from '@/lib/figure/reading'
import { formatFigure, formatPercent, formatPoints } from '@/lib/format'

type Say = (it: string, en: string) => string

/** By how much a value as it stands in the form differs from last year's: "Variazione: +1.000,00 € (+0,39%)". */
export function variationWords(
  { value, unit }: { value: unknown; unit: unknown },
  lastYear: Pick<Reading, 'value' | 'unit' | 'decimals' | 'display'>,
  language: Locale,
  say: Say,
): string {
  if (typeof value !== 'number' || lastYear.value === null)
    return say('Variazione: non si può ancora calcolare.', 'Variation: cannot be computed yet.')
  if (unit !== lastYear.unit) return say('Variazione: le unità sono diverse.', 'Variation: the units are different.')
  const change = differenceOf({ ...lastYear, value }, lastYear)
  if (change === null) return ''
  const signed = (written: string) => (change > 0 ? `+${written}` : written)
  const amount =
    lastYear.unit === 'percent'
      ? formatPoints(change, language, lastYear.decimals)
      : (formatFigure({ ...lastYear, value: change }, language, { form: 'full', unit: 'word' }) ?? '')
  const rate = rateOf(change, lastYear)
  const inPercent = rate === null ? '' : ` (${signed(formatPercent(rate, language, 2))})`
  return `${say('Variazione', 'Variation')}: ${signed(amount)}${inPercent}`
}
