import type { Unit } from '../figure/types'
import type { Field } from './field'
import type { OpenDataHeader } from './source'
import { cellText } from './table-csv'

/** Longer texts are cut: an example shows what a cell looks like, not all it says. */
const longest = 90

/**
 * What a cell of each field holds, as the CSV writes it, by name of the field. All from the row
 * that fills the most fields, so that they belong together; a field it leaves empty is shown
 * from another row, or not at all.
 */
export function fieldExamples<Row>(
  fields: Field<Row>[],
  rows: Row[],
  header: OpenDataHeader,
  unitOf: (row: Row) => Unit | null,
): Record<string, string> {
  const written = (field: Field<Row>, row: Row) => cellText(field, row, header, unitOf(row)) ?? ''
  const filled = (row: Row) => fields.filter((field) => written(field, row) !== '').length
  const byFullness = rows.map((row) => ({ row, count: filled(row) })).sort((a, b) => b.count - a.count)
  return Object.fromEntries(
    fields.flatMap((field) => {
      const example = byFullness.map(({ row }) => written(field, row)).find((text) => text !== '')
      return example === undefined ? [] : [[field.name, cut(example)]]
    }),
  )
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/(?<!\s)\s+\S*$/, '')}…`
}
