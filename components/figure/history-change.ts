import type { Locale } from '@/i18n/locales'
import type { HistoryEntry } from '@/lib/figure/history'
import type { Figure } from '@/lib/figure/types'
import { formatFigure, formatPercent, formatPoints } from '@/lib/format'

/**
 * The change from the edition before, signed, with its rate: "+1.200 (+2,5%)".
 * Null where nothing may be compared.
 */
export function formatChange({ figure, change, changeRate }: HistoryEntry, locale: Locale): string | null {
  if (figure === null || change === null) return null
  const words =
    figure.unit === 'percent'
      ? formatPoints(change, locale, figure.decimals)
      : formatFigure({ ...figure, value: change, decimals: decimalsFor(figure, change) }, locale, { form: 'full' })
  const rate = changeRate === null ? '' : ` (${signed(changeRate, formatPercent(changeRate, locale, 1))})`
  return `${signed(change, words ?? '')}${rate}`
}

/** Euro are written whole only where the change is: its cents are not lost. */
const decimalsFor = ({ unit, decimals }: Figure, change: number) =>
  unit === 'EUR' && !Number.isInteger(change) ? 2 : decimals

const signed = (value: number, words: string) => (value > 0 ? `+${words}` : words)
