import type { FlattenedField } from 'payload'
import type { TranslationRecord } from '@/lib/translation/records'
import { newId } from '@/lib/translation/written-form'
import type { Values } from '../stored/stored'
import { isStored } from './carried-collections'

/**
 * The stored values of a document, to be written as another one. Rows of lists get ids of their
 * own, since a database knows each row once; `rows` tells the new id of each.
 */
export function copiedFields(fields: FlattenedField[], values: Values, rows: Map<string, string>): Values {
  return Object.fromEntries(
    fields
      .filter((field) => isStored(field) && values[field.name] !== undefined)
      .map((field) => [field.name, copied(field, values[field.name], rows)]),
  )
}

function copied(field: FlattenedField, value: unknown, rows: Map<string, string>): unknown {
  if (value === null || !('flattenedFields' in field)) return structuredClone(value)
  if (!Array.isArray(value)) return copiedFields(field.flattenedFields, value as Values, rows)
  return value.map((row: Values) => {
    const id = newId()
    if (typeof row.id === 'string') rows.set(row.id, id)
    return { ...copiedFields(field.flattenedFields, row, rows), id }
  })
}

/** The records of translations for the copy: the same, under the new ids of the rows. */
export const copiedRecords = (records: TranslationRecord[], rows: Map<string, string>): TranslationRecord[] =>
  records.map((record) => ({
    ...record,
    field: record.field
      .split('.')
      .map((name) => rows.get(name) ?? name)
      .join('.'),
  }))
