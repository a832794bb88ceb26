import type { Both } from '../text'
import type { OpenDataHeader } from './source'

/**
 * What a column holds. `measure` is a number in the unit of its own
 * row; `moment` an instant in UTC.
 */
export const fieldKinds = ['text', 'code', 'codes', 'integer', 'measure', 'day', 'moment', 'address'] as const
export type FieldKind = (typeof fieldKinds)[number]

export type FieldCell = string | number | null

/**
 * One field of a table of open data: a column of its CSV and XLSX, a member of its JSON, a line of
 * its description. Names and order are a public contract: add at the end only.
 */
export type Field<Row> = {
  /** Of the column, in CSV and XLSX. */
  name: string
  /** The same in JSON: `label.it` of each row, `/edition` of the file. */
  json: string
  kind: FieldKind
  meaning: Both<string>
  /** The only values there can be. */
  values?: readonly string[]
  /** May be empty, which never means zero. */
  isOptional?: boolean
  /** A measure of which every digit counts: no format rounds it. */
  isExact?: boolean
  /** A number as a number, a date as ISO text; null where there is none. */
  cell: (row: Row, header: OpenDataHeader) => FieldCell
}

/** A list in one cell, as `codes` say it; null where it is empty. */
export const listed = (parts: (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join('; ') || null

/** How each kind is described to people. */
export const kindWords: Record<FieldKind, Both<string>> = {
  text: { it: 'testo', en: 'text' },
  code: { it: 'codice', en: 'code' },
  codes: { it: 'elenco, separato da "; "', en: 'list, separated by "; "' },
  integer: { it: 'numero intero', en: 'whole number' },
  measure: { it: 'numero, nell’unità della riga', en: 'number, in the unit of its row' },
  day: { it: 'data (AAAA-MM-GG)', en: 'date (YYYY-MM-DD)' },
  moment: { it: 'data e ora UTC', en: 'date and time, UTC' },
  address: { it: 'indirizzo web', en: 'web address' },
}

/** Fields that say of every row what the file is about; in JSON they are said once. */
export const headerFields = {
  edition: {
    name: 'edition',
    json: '/edition',
    kind: 'integer',
    meaning: { it: 'Anno della relazione a cui appartiene la riga.', en: 'Year of the report the row belongs to.' },
    cell: (_, header) => header.edition,
  },
  dataAsOf: {
    name: 'data_as_of',
    json: '/dataAsOf',
    kind: 'day',
    meaning: {
      it: 'Data a cui sono aggiornati i dati dell’edizione.',
      en: 'Day the data of the edition refer to.',
    },
    cell: (_, header) => header.dataAsOf,
  },
  approvedOn: {
    name: 'approved_on',
    json: '/approvedOn',
    kind: 'day',
    isOptional: true,
    meaning: {
      it: 'Data in cui il Comitato di Sorveglianza ha approvato la relazione.',
      en: 'Day the Monitoring Committee approved the report.',
    },
    cell: (_, header) => header.approvedOn,
  },
  licence: {
    name: 'licence',
    json: '/licence',
    kind: 'address',
    meaning: { it: 'Licenza d’uso dei dati.', en: 'Licence the data are published under.' },
    cell: (_, header) => header.licence,
  },
} as const satisfies Record<string, Field<unknown>>
