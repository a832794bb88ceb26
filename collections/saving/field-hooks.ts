import type { FieldHook, FlattenedField } from 'payload'
import { isRecord } from '@/lib/is-record'
import type { Values } from '../stored/stored'

type Args = Parameters<FieldHook>[0]
type Common = Pick<Args, 'collection' | 'context' | 'operation' | 'req'> & { originalDoc: Values; data: Values }

/**
 * A level of a document: what is saved, what was there in the language of the
 * save, and what is stored in all.
 */
type Level = { data: Values; before: Values; stored: Values }

/**
 * Runs the hooks that fields have before a change, as Payload's own save does after those of the
 * collection; writes into `data`.
 */
export async function runFieldHooks(fields: FlattenedField[], level: Level, common: Common, path: string[] = []) {
  const { data, before, stored } = level
  for (const field of fields) {
    const { name } = field
    const own = [...path, name]
    const hooks = ('hooks' in field && field.hooks?.beforeChange) || []
    for (const hook of hooks as FieldHook[]) {
      const value = await hook({
        ...common,
        field: field as never,
        path: own,
        schemaPath: own,
        indexPath: [],
        global: null,
        blockData: undefined,
        previousSiblingDoc: before,
        previousValue: before[name],
        siblingData: data,
        siblingDocWithLocales: stored,
        siblingFields: fields as never,
        value: data[name],
      })
      if (value !== undefined) data[name] = value
    }
    if (field.type === 'group' && isRecord(data[name]))
      await runFieldHooks(
        field.flattenedFields,
        { data: data[name], before: valuesOf(before[name]), stored: valuesOf(stored[name]) },
        common,
        own,
      )
  }
}

const valuesOf = (value: unknown): Values => (isRecord(value) ? value : {})
