import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Unit } from '../figure/types'
import type { Field, FieldCell, FieldKind } from './field'
import { numberFormat } from './number-format'
import type { OpenDataHeader } from './source'

export const headingStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '297A38' } },
  alignment: { vertical: 'center' },
}

/** Widths in characters, wide enough for what each kind usually holds. */
const widths: Record<FieldKind, number> = {
  text: 48,
  code: 16,
  codes: 32,
  integer: 10,
  measure: 20,
  day: 12,
  moment: 20,
  address: 32,
}

type Options<Row> = {
  name: string
  fields: Field<Row>[]
  rows: Row[]
  header: OpenDataHeader
  /** The unit and decimals of what a row measures; null when it measures nothing. */
  measuredBy: (row: Row) => { unit: Unit; decimals: number } | null
}

/**
 * A table as one sheet: numbers are numbers, days are days, names in
 * a frozen first row that filters.
 */
export function tableSheet<Row>({ name, fields, rows, header, measuredBy }: Options<Row>): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  fields.forEach((field, column) => {
    cells.set(`0,${column}`, { value: field.name, style: headingStyle })
    rows.forEach((row, index) => {
      const value = sheetValue(field.kind, field.cell(row, header))
      if (value !== null) cells.set(`${index + 1},${column}`, { value, style: styleOf(field, value, measuredBy(row)) })
    })
  })
  return {
    name,
    cells,
    columns: fields.map(({ kind, name: heading }) => ({
      width: Math.max(kind === 'code' && heading === 'code' ? 36 : widths[kind], heading.length + 4),
    })),
    // The year and the code stay in sight, as does the row of names.
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${columnName(fields.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  }
}

function sheetValue(kind: FieldKind, value: FieldCell): CellValue {
  if (typeof value === 'string' && kind === 'day') return new Date(`${value.slice(0, 10)}T00:00:00Z`)
  if (typeof value === 'string' && kind === 'moment') return new Date(value)
  return typeof value === 'string' ? literal(value) : value
}

/**
 * The format writes characters as _x0041_: text that happens to look like that is kept as it is.
 */
const literal = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

function styleOf<Row>(
  { kind, isExact = false }: Field<Row>,
  value: CellValue,
  measured: { unit: Unit; decimals: number } | null,
): CellStyle {
  const number = typeof value === 'number' ? { value, isExact } : null
  return { numFmt: numberFormat(kind, measured, number), alignment: { vertical: 'top' } }
}

/** A, B … Z, AA, AB … for 0, 1 … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
