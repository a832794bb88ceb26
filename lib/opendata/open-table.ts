import type { WriteSheet } from 'hucre/xlsx'
import type { Unit } from '../figure/types'
import type { Both } from '../text'
import { fieldExamples } from './examples'
import type { Field } from './field'
import { newestOf, type OpenDataSource, openDataHeader } from './source'
import { tableSheet } from './table-sheet'

type Words = {
  title: Both<string>
  description: Both<string>
  keywords: Both<string[]>
  /** What is measured, in a few words each. */
  variables: Both<string[]>
}

type Definition<Row> = Words & {
  fields: Field<Row>[]
  rows: (source: OpenDataSource) => Row[]
  /** What the rows are made from, to know when one of them changed. */
  records: (source: OpenDataSource) => { updatedAt: string }[]
  /** The unit and decimals of what a row measures; null when it measures nothing. */
  measuredBy: (row: Row) => { unit: Unit; decimals: number } | null
}

/** A table of open data, whatever its rows are. */
export type OpenTable = Words & {
  fields: Omit<Field<never>, 'cell'>[]
  rowCount: (source: OpenDataSource) => number
  /** ISO instant of the last change. */
  modified: (source: OpenDataSource) => string
  /** What a cell of each field holds, by name of the field. */
  examples: (source: OpenDataSource) => Record<string, string>
  sheet: (name: string, source: OpenDataSource) => WriteSheet
}

export function openTable<Row>({ fields, records, measuredBy, ...definition }: Definition<Row>): OpenTable {
  const { rows: makeRows, ...words } = definition
  const made = new WeakMap<OpenDataSource, Row[]>()
  // A page counts them, shows examples of them and offers them in several formats.
  const rows = (source: OpenDataSource) => {
    const known = made.get(source) ?? makeRows(source)
    made.set(source, known)
    return known
  }
  return {
    ...words,
    fields,
    rowCount: (source) => rows(source).length,
    modified: (source) => newestOf(source.edition, records(source)),
    examples: (source) =>
      fieldExamples(fields, rows(source), openDataHeader(source), (row) => measuredBy(row)?.unit ?? null),
    sheet: (name, source) =>
      tableSheet({ name, fields, rows: rows(source), header: openDataHeader(source), measuredBy }),
  }
}
