import type { Locale } from '@/i18n/locales'
import type { ImportRecord, ImportState } from '@/lib/figure-sheet/api'
import type { ChangeMark, NamedFigure, Place, SheetChange, WrittenField } from '@/lib/figure-sheet/report'
import { formatDate, formatFigure } from '@/lib/format'
import { decimalsOf } from '@/lib/round'
import type { Say } from '../words/use-say'

export const stateWords = (state: ImportState, say: Say): string =>
  ({
    examined: say('Provata, non applicata', 'Examined, not applied'),
    applying: say('In corso', 'Being applied'),
    applied: say('Applicata', 'Applied'),
    cancelled: say('Annullata', 'Cancelled'),
    failed: say('Non riuscita', 'Failed'),
  })[state]

export const fieldWords = (field: WrittenField, say: Say): string =>
  ({
    value: say('Valore', 'Value'),
    target: 'Target',
    targetYear: say('Anno del target', 'Target year'),
    asOf: say('Riferito al', 'As of'),
  })[field]

export const markWords = (mark: ChangeMark, say: Say): string =>
  ({
    removed: say('valore tolto', 'value removed'),
    large: say('cambio molto grande', 'very large change'),
    decided: say('letto secondo il formato del file', 'read by the format of the file'),
  })[mark]

/** "Dati, riga 12, colonna F": where a spreadsheet shows it. */
export function placeWords({ sheet, row, column }: Place, say: Say): string {
  const parts = [sheet ?? '', `${say('riga', 'row')} ${row}`, column ? `${say('colonna', 'column')} ${column}` : '']
  return parts.filter(Boolean).join(', ')
}

/** A value with every decimal it has: a change of the last one must show. */
export function valueWords(value: number | null, { unit, decimals }: NamedFigure, locale: Locale, say: Say): string {
  const shown = Math.max(decimals, Math.min(value === null ? 0 : decimalsOf(value), 4))
  const figure = { value, unit, decimals: shown, display: 'full' } as const
  return formatFigure(figure, locale) ?? say('non disponibile', 'not available')
}

/** One side of a change. */
export function sideWords(
  { field, figure }: SheetChange,
  side: number | string | null,
  locale: Locale,
  say: Say,
): string {
  if (field === 'asOf')
    return typeof side === 'string'
      ? formatDate(side, locale)
      : say("data dei dati dell'edizione", "the edition's data date")
  if (field === 'targetYear') return side === null ? say('nessuno', 'none') : String(side)
  return valueWords(side as number | null, figure, locale, say)
}

/** How the numbers of the file were read, and why so. */
export function numbersWords({ format, from, decided }: ImportRecord['numbers'], say: Say): string {
  if (!format) return say('Numeri letti ognuno per come è scritto.', 'Each number is read as it is written.')
  const name =
    format === 'it' ? say('italiano (1.234,56)', 'Italian (1.234,56)') : say('inglese (1,234.56)', 'English (1,234.56)')
  const why = {
    declared: say('come hai indicato', 'as you said'),
    cells: say('come quasi tutto il file', 'as most of the file'),
    delimiter: say('per il punto e virgola tra le colonne', 'for the semicolons between the columns'),
    none: '',
  }[from]
  const some = decided > 0 ? say(` Numeri decisi così: ${decided}.`, ` Numbers decided by it: ${decided}.`) : ''
  return `${say('Formato dei numeri', 'Number format')}: ${name}, ${why}.${some}`
}

export const failureWords = (failure: string | null | undefined, say: Say): string =>
  failure === 'interrupted'
    ? say('Il server si è fermato prima della fine.', 'The server stopped before the end.')
    : (failure ?? '')
