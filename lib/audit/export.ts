import { stringify } from 'csv-stringify/sync'
import { sealedFields } from './seal'

/** Columns of an export, in their order: all that a row says, and its seal. */
export const exportedFields = [...sealedFields.filter((name) => name !== 'span'), 'seal'] as const

export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

type Row = Record<string, unknown>

export const exportHeader = (format: ExportFormat): string => (format === 'csv' ? toCsv([exportedFields]) : '')

/**
 * Rows as lines: RFC 4180 with texts that a spreadsheet would run as a formula made
 * harmless, or one JSON object a line.
 */
export function exportLines(rows: Row[], format: ExportFormat): string {
  const told = rows.map((row) => Object.fromEntries(exportedFields.map((name) => [name, row[name] ?? null])))
  if (format === 'jsonl') return told.map((row) => `${JSON.stringify(row)}\n`).join('')
  return toCsv(told.map((row) => exportedFields.map((name) => cellOf(row[name]))))
}

const cellOf = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)

const toCsv = (lines: readonly (readonly unknown[])[]) =>
  stringify(lines as unknown[][], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  })
