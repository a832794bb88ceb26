import type { Locale } from '@/i18n/locales'
import type { ImportRecord, ImportState } from '@/lib/figure-sheet/api'
import type { ChangeMark, NamedFigure, Place, SheetChange, WrittenField } from '@/lib/figure-sheet/report'
import { formatDate, formatFigure } from '@/lib/format'
import { decimalsOf } from '@/lib/round'
import type { Say } from '../words/use-say'

export const stateWords = (state: ImportState, say: Say): string =>
  ({
    examined: say('FigureSheet.examinedNotApplied'),
    applying: say('FigureSheet.beingApplied'),
    applied: say('FigureSheet.applied'),
    cancelled: say('FigureSheet.cancelled'),
    failed: say('FigureSheet.failed'),
  })[state]

export const fieldWords = (field: WrittenField, say: Say): string =>
  ({
    value: say('FigureSheet.value'),
    target: 'Target',
    targetYear: say('FigureSheet.targetYear'),
    asOf: say('FigureSheet.asOf'),
  })[field]

export const markWords = (mark: ChangeMark, say: Say): string =>
  ({
    removed: say('FigureSheet.valueRemoved'),
    large: say('FigureSheet.veryLargeChange'),
    decided: say('FigureSheet.readByFormatOfFile'),
  })[mark]

/** "Dati, riga 12, colonna F": where a spreadsheet shows it. */
export function placeWords({ sheet, row, column }: Place, say: Say): string {
  const parts = [
    sheet ?? '',
    `${say('FigureSheet.row')} ${row}`,
    column ? `${say('FigureSheet.column')} ${column}` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** A value with every decimal it has: a change of the last one must show. */
export function valueWords(value: number | null, { unit, decimals }: NamedFigure, locale: Locale, say: Say): string {
  const shown = Math.max(decimals, Math.min(value === null ? 0 : decimalsOf(value), 4))
  const figure = { value, unit, decimals: shown, display: 'full' } as const
  return formatFigure(figure, locale) ?? say('FigureSheet.notAvailable')
}

/** One side of a change. */
export function sideWords(
  { field, figure }: SheetChange,
  side: number | string | null,
  locale: Locale,
  say: Say,
): string {
  if (field === 'asOf') return typeof side === 'string' ? formatDate(side, locale) : say('FigureSheet.editionsDataDate')
  if (field === 'targetYear') return side === null ? say('FigureSheet.none') : String(side)
  return valueWords(side as number | null, figure, locale, say)
}

/** How the numbers of the file were read, and why so. */
export function numbersWords({ format, from, decided }: ImportRecord['numbers'], say: Say): string {
  if (!format) return say('FigureSheet.eachNumberIsReadAs')
  const name = format === 'it' ? say('FigureSheet.italian123456') : say('FigureSheet.english123456')
  const why = {
    declared: say('FigureSheet.asYouSaid'),
    cells: say('FigureSheet.asMostOfFile'),
    delimiter: say('FigureSheet.forSemicolonsBetweenColumns'),
    none: '',
  }[from]
  const some = decided > 0 ? say('FigureSheet.numbersDecidedByIt', { decided }) : ''
  return `${say('FigureSheet.numberFormat')}: ${name}, ${why}.${some}`
}

export const failureWords = (failure: string | null | undefined, say: Say): string =>
  failure === 'interrupted' ? say('FigureSheet.serverStoppedBeforeEnd') : (failure ?? '')
