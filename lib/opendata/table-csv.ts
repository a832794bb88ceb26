import { stringify } from 'csv-stringify/sync'
import { toPlainEuro } from '../figure/money'
import type { Unit } from '../figure/types'
import type { Field } from './field'
import type { OpenDataHeader } from './source'

/**
 * A table as RFC 4180: a header, one line a row, what is not available left empty. Money has two decimals.
 * Text that a spreadsheet would run as a formula starts with an apostrophe.
 */
export function tableCsv<Row>(
  fields: Field<Row>[],
  rows: Row[],
  header: OpenDataHeader,
  unitOf: (row: Row) => Unit | null,
): string {
  const lines = rows.map((row) => fields.map((field) => cellText(field, row, header, unitOf(row))))
  return stringify([fields.map(({ name }) => name), ...lines], {
    record_delimiter: 'windows',
    // With CRLF between records the library leaves lone line ends inside a cell bare.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { string: (text) => (isPlainNumber(text) ? { value: text, escape_formulas: false } : text) },
  })
}

/** A cell as text, before quotes and apostrophes: money with two decimals, other numbers as they are; null when empty. */
export function cellText<Row>(field: Field<Row>, row: Row, header: OpenDataHeader, unit: Unit | null): string | null {
  const value = field.cell(row, header)
  if (typeof value !== 'number') return value
  return field.kind === 'measure' && unit === 'EUR' ? toPlainEuro(value) : String(value)
}

/** A number runs no formula, and an apostrophe before its minus sign would turn it into text. */
function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}
