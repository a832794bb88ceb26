import type { FieldHook, FlattenedField, PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import type { NamedChange } from '@/lib/audit/api'
import type { Change } from '@/lib/audit/changes'
import { fieldsOnPath } from '../stored/fields'
import { fieldLabel, optionLabel } from '../stored/labels'
import { say } from '../words/words'

/**
 * Beside the path of each change, the name the form gives to the field, in the
 * language of whoever reads. Not stored.
 */
export const namedChanges: FieldHook = ({ value, siblingData, data, req }) => {
  if (!Array.isArray(value)) return value
  const fields = fieldsOf(String(siblingData?.target ?? data?.target ?? ''), req)
  return value.map((change: Change) => named(change, fields, req))
}

const fieldsOf = (target: string, { payload }: PayloadRequest): FlattenedField[] =>
  (payload.collections[target as 'axes']?.config ?? payload.globals.config.find(({ slug }) => slug === target))
    ?.flattenedFields ?? []

function named(change: Change, flattenedFields: FlattenedField[], req: PayloadRequest): NamedChange {
  const parts = fieldsOnPath({ flattenedFields }, change.path)
  // Ids of rows are nobody's words.
  const told = parts.filter(({ name, field }, index) => field || index === 0 || isLocale(name) || name === '#')
  const label = told.map(({ name, field }) => (field ? labelOf(field, req) : partLabel(name, req))).join(', ')
  const field = parts.findLast((part) => part.field)?.field
  const shown = (value: string | null) => optionOf(field, value, req)
  return { ...change, from: shown(change.from), to: shown(change.to), label }
}

const labelOf = (field: FlattenedField, req: PayloadRequest): string =>
  field.name === '_status' ? say(req, 'Audit.status') : fieldLabel(field, req)

const partLabel = (part: string, req: PayloadRequest): string =>
  ({
    it: say(req, 'Audit.italian'),
    en: say(req, 'Audit.english'),
    hash: 'Password',
    '#': say(req, 'Audit.order'),
  })[part] ?? part

/** A choice reads as the form offers it. */
function optionOf(field: FlattenedField | undefined, value: string | null, req: PayloadRequest): string | null {
  if (value !== null && field?.name === '_status')
    return value === 'published' ? say(req, 'Audit.published') : say(req, 'Audit.draft')
  return value === null ? null : optionLabel(field, value, req)
}
