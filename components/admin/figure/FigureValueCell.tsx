import type { DefaultServerCellComponentProps } from 'payload'
import { isLocale, sourceLocale } from '@/i18n/locales'
import type { FigureRecord } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'

/**
 * A figure's value in the list as a reader meets it: with its unit, rounded,
 * in the language of the interface.
 */
export function FigureValueCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { value = null, unit, decimals = 0, display = 'full' } = rowData as Partial<FigureRecord>
  if (value === null || !unit) return <span>—</span>
  const language: string = i18n.language
  const locale = isLocale(language) ? language : sourceLocale
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {formatFigure({ value, unit, decimals, display }, locale, { unit: 'word' })}
    </span>
  )
}
