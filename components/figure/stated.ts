import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatMoney, formatNumber, formatPercent } from '@/lib/format'
import { decimalsOf } from '@/lib/round'

/** Amounts the document rounds to thousands or more are printed in millions there, and so here. */
const shortened = 1000

/**
 * What the approved document prints, with the digits it prints; null when it
 * prints nothing else than the value.
 */
export function formatStated({ stated, unit }: Figure, locale: Locale): string | null {
  if (!stated) return null
  const decimals = decimalsOf(stated.precision)
  if (unit === 'EUR')
    return formatMoney(stated.value, locale, stated.precision >= shortened ? 'millions' : 'full', decimals)
  return unit === 'percent'
    ? formatPercent(stated.value, locale, decimals)
    : formatNumber(stated.value, locale, decimals)
}
