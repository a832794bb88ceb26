import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/is-record'

/** What of a collection or a global says which fields its documents have. */
export type Fields = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/**
 * A field that holds a value of its own; its path names the groups and
 * lists it stands in: `acts.subject`.
 */
export type Leaf = { path: string; field: FlattenedField }

type Walk = {
  /** Fields that are left out, with all that stands in them. */
  skip?: (field: FlattenedField) => boolean
  /** Whether a list is a value of its own instead of what its rows hold. */
  listsWhole?: boolean
}

/** The fields of a document that hold values, in their order, through groups and lists. */
export function leavesOf({ flattenedFields }: Fields, walk: Walk = {}, above = ''): Leaf[] {
  return flattenedFields.flatMap((field): Leaf[] => {
    if (walk.skip?.(field)) return []
    const path = above + field.name
    const isWhole = walk.listsWhole && field.type === 'array'
    return 'flattenedFields' in field && !isWhole ? leavesOf(field, walk, `${path}.`) : [{ path, field }]
  })
}

/** Whether each language has a value of its own. */
export const isLocalised = (field: FlattenedField): boolean => 'localized' in field && Boolean(field.localized)

/**
 * The parts of a path, each with the field it names; undefined for what is none, such
 * as the id of a row or a language.
 */
export function fieldsOnPath({ flattenedFields }: Fields, path: string): { name: string; field?: FlattenedField }[] {
  let within = flattenedFields
  return path.split('.').map((name) => {
    const field = within.find((known) => known.name === name)
    if (field && 'flattenedFields' in field) within = field.flattenedFields
    return { name, field }
  })
}

/** What stands at a path of a document, in every row of the lists on the way. */
export function valuesAt(doc: unknown, path: string): unknown[] {
  const [name = '', ...rest] = path.split('.')
  const value = (doc as Record<string, unknown> | null | undefined)?.[name]
  return rest.length === 0 ? [value] : [value].flat().flatMap((row) => valuesAt(row, rest.join('.')))
}

/** What stands at a path that leads through no list; undefined where nothing does. */
export const valueAt = (doc: unknown, path: string): unknown => valuesAt(doc, path)[0]

/**
 * A document read in all languages, as it is in one of them: null where that has no text. Fields
 * that are not stored are left as they are.
 */
export function inLanguage(fields: FlattenedField[], stored: object, locale: Locale): Record<string, unknown> {
  const doc: Record<string, unknown> = { ...stored }
  for (const field of fields) {
    const value = doc[field.name]
    if (!isRecord(value)) continue
    if (isLocalised(field)) doc[field.name] = value[locale] ?? null
    else if (field.type === 'group') doc[field.name] = inLanguage(field.flattenedFields, value, locale)
  }
  return doc
}
