import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/is-record'
import { httpError } from '../refusal/http-error'
import type { Values } from '../stored/stored'

/**
 * Gives what is to be stored the shape that Payload walks through. A group that is null means that
 * nothing is in it: each of its fields becomes null, which Payload then checks as any other value;
 * a list that is null becomes one without rows. Something else where a group, a row or an e-mail
 * must be is refused, with where. Changes the data.
 */
export function wholeGroups(data: Values, fields: FlattenedField[], place = ''): void {
  for (const field of fields) {
    if (!('name' in field) || !(field.name in data)) continue
    const value = data[field.name]
    const here = `${place}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      if (value === null) data[field.name] = emptied(field.flattenedFields)
      else if (isRecord(value)) wholeGroups(value, field.flattenedFields, `${here}.`)
      else if (value !== undefined) throw notA('an object', here)
    } else if (field.type === 'email') {
      if (value !== null && value !== undefined && typeof value !== 'string') throw notA('a text', here)
    } else if (field.type === 'array' || field.type === 'blocks') {
      // The adapter of SQLite looks into a list before it sees that there is none.
      if (value === null) data[field.name] = []
      else if (Array.isArray(value)) wholeRows(value, field, here)
    }
  }
}

function wholeRows(rows: unknown[], field: FlattenedField & { type: 'array' | 'blocks' }, here: string): void {
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row)) throw notA('an object', `${here}.${index}`)
    const block = field.type === 'blocks' ? field.blocks.find(({ slug }) => slug === row.blockType) : field
    if (block) wholeGroups(row, (block as { flattenedFields: FlattenedField[] }).flattenedFields, `${here}.${index}.`)
  }
}

function emptied(fields: FlattenedField[]): Values {
  const stored = fields.filter(
    (field) => 'name' in field && field.type !== 'join' && !('virtual' in field && field.virtual),
  )
  return Object.fromEntries(
    stored.map((field) => {
      if (field.type === 'group' || field.type === 'tab') return [field.name, emptied(field.flattenedFields)]
      return [field.name, field.type === 'array' || field.type === 'blocks' ? [] : null]
    }),
  )
}

const notA = (what: string, path: string) => httpError(`${path}: not ${what}.`, 400)
