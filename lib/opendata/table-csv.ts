import { stringify } from 'csv-stringify/sync'
import { toPlainEuro } from '../figure/money'
import type { Unit } from '../figure/types'
import { toPlainNumber } from '../number/plain-number'
import { decimalsOf } from '../round'
import type { Field } from './field'
import type { OpenDataHeader } from './source'

/**
 * A table as RFC 4180: a header, one line a row, what is not available left empty. Money has two
 * decimals. Text that a spreadsheet would run as a formula starts with an apostrophe.
 */
export function tableCsv<Row>(
  fields: Field<Row>[],
  rows: Row[],
  header: OpenDataHeader,
  unitOf: (row: Row) => Unit | null,
): string {
  const lines = rows.map((row) =>
    fields.map((field) => {
      const text = cellText(field, row, header, unitOf(row))
      return text !== null && isNumeric(field) ? { number: text } : text
    }),
  )
  return stringify([fields.map(({ name }) => name), ...lines], {
    record_delimiter: 'windows',
    // With CRLF between records the library leaves lone line ends inside a cell bare.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    // A number runs no formula, and an apostrophe before its minus sign would
    // turn its whole column into text.
    cast: { object: (cell) => ({ value: (cell as NumberCell).number, escape_formulas: false }) },
  })
}

type NumberCell = { number: string }

/** What a column holds says how it is written, not what a cell looks like. */
const isNumeric = ({ kind }: Pick<Field<never>, 'kind'>) => kind === 'measure' || kind === 'integer'

/**
 * A cell as text, before quotes and apostrophes: money with two decimals, other numbers with their
 * own, never with an exponent; null when empty.
 */
export function cellText<Row>(field: Field<Row>, row: Row, header: OpenDataHeader, unit: Unit | null): string | null {
  const value = field.cell(row, header)
  if (typeof value !== 'number') return value
  const isMoney = field.kind === 'measure' && unit === 'EUR' && !(field.isExact && decimalsOf(value) > 2)
  return isMoney ? toPlainEuro(value) : toPlainNumber(value)
}
