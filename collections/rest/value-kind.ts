import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  flattenAllFields,
  type Payload,
} from 'payload'
import { locales } from '@/i18n/locales'
import type { ValueKind } from '@/lib/rest/where-faults'

export type Asked = { collection?: string; global?: string; isOfVersions: boolean }

const kinds: Partial<Record<FlattenedField['type'], ValueKind>> = {
  number: 'number',
  date: 'date',
  checkbox: 'boolean',
}
/** Fields that every document has and that no collection lists. */
const own: Record<string, ValueKind> = {
  createdAt: 'date',
  updatedAt: 'date',
  latest: 'boolean',
  autosave: 'boolean',
  id: 'text',
}

/** The fields a question can name: of documents, or of their versions. */
export function fieldsAsked(
  { collection, global, isOfVersions }: Asked,
  { collections, config }: Payload,
): FlattenedField[] {
  const ofCollection = collection ? collections[collection as 'axes']?.config : undefined
  if (ofCollection)
    return isOfVersions ? buildVersionCollectionFields(config, ofCollection, true) : ofCollection.flattenedFields
  const ofGlobal = config.globals.find(({ slug }) => slug === global)
  if (!ofGlobal) return []
  return isOfVersions
    ? flattenAllFields({ fields: buildVersionGlobalFields(config, ofGlobal) })
    : ofGlobal.flattenedFields
}

/** The field at a path, through groups and related documents; undefined when there is none. */
export function fieldAt(path: string, fields: FlattenedField[], payload: Payload): FlattenedField | undefined {
  const [name = '', ...rest] = path.split(/\.|__/)
  const field = fields.find((one) => 'name' in one && one.name === name)
  const further = rest.filter((part) => !(locales as readonly string[]).includes(part))
  if (!field || further.length === 0) return field
  return fieldAt(further.join('.'), fieldsIn(field, payload), payload)
}

/** Whether the path leaves the document for a related one. */
export function leavesDocument(path: string, fields: FlattenedField[], payload: Payload): boolean {
  const parts = path.split(/\.|__/)
  return parts.slice(0, -1).some((_, index) => {
    const field = fieldAt(parts.slice(0, index + 1).join('.'), fields, payload)
    return field !== undefined && ['relationship', 'upload', 'join'].includes(field.type)
  })
}

function fieldsIn(field: FlattenedField, payload: Payload): FlattenedField[] {
  if ('flattenedFields' in field) return field.flattenedFields
  const related = 'relationTo' in field ? field.relationTo : 'collection' in field ? field.collection : undefined
  return typeof related === 'string' ? (payload.collections[related as 'axes']?.config.flattenedFields ?? []) : []
}

/** How values of the field at a path are written; null when nothing is known of it. */
export function valueKind(path: string, fields: FlattenedField[], payload: Payload): ValueKind | null {
  const field = fieldAt(path, fields, payload)
  if (field && 'relationTo' in field && Array.isArray(field.relationTo)) return 'reference'
  return field ? (kinds[field.type] ?? 'text') : (own[path.split('.').at(-1) ?? ''] ?? null)
}
