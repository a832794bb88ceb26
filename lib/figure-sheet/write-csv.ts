import { stringify } from 'csv-stringify/sync'
import { toPlainEuro } from '../figure/money'
import type { Unit } from '../figure/types'
import { toPlainNumber } from '../number/plain-number'
import { columnRules, sheetColumns } from './columns'
import { writtenDay } from './days'
import type { SheetFigure } from './figure'
import { type SheetRow, sheetRows, type WrittenCell } from './sheet-row'

/**
 * The figures as the CSV that an Italian spreadsheet opens with a double click:
 * semicolons, commas for decimals, a mark that says UTF-8. Text that it would run as a
 * formula starts with an apostrophe.
 */
export function figuresCsv(figures: SheetFigure[]): string {
  const headings = sheetColumns.map((column) => columnRules[column].heading.it)
  return stringify([headings, ...sheetRows(figures).map(lineOf)], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { string: (text) => (isNumber(text) ? { value: text, escape_formulas: false } : text) },
  })
}

const lineOf = ({ figure, cells }: SheetRow): (string | null)[] =>
  sheetColumns.map((column) => {
    const isMeasure = column === 'value' || column === 'target' || column === 'previous'
    return written(cells[column], isMeasure && !figure.formula ? figure.unit : null)
  })

function written(cell: WrittenCell, unit: Unit | null): string | null {
  if (!cell) return null
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'day') return writtenDay(cell.iso)
  return (unit === 'EUR' ? toPlainEuro(cell.value) : toPlainNumber(cell.value)).replace('.', ',')
}

/** A minus sign before a number runs nothing. */
const isNumber = (text: string) => /^-?\d+(,\d+)?$/.test(text)
