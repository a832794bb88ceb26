import type { FieldHook, FlattenedField, PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import type { Change } from '@/lib/audit/changes'
import { say } from '../words'

type Named = Change & { label: string }

/** Beside the path of each change, the name the form gives to the field, in the language of whoever reads. Not stored. */
export const namedChanges: FieldHook = ({ value, siblingData, data, req }) => {
  if (!Array.isArray(value)) return value
  const fields = fieldsOf(String(siblingData?.target ?? data?.target ?? ''), req)
  return value.map((change: Change) => named(change, fields, req))
}

const fieldsOf = (target: string, { payload }: PayloadRequest): FlattenedField[] =>
  (payload.collections[target as 'axes']?.config ?? payload.globals.config.find(({ slug }) => slug === target))
    ?.flattenedFields ?? []

function named(change: Change, fields: FlattenedField[], req: PayloadRequest): Named {
  let within = fields
  const names: string[] = []
  let field: FlattenedField | undefined
  for (const part of change.path.split('.')) {
    const found = within.find(({ name }) => name === part)
    // Ids of rows are nobody's words.
    if (!found && names.length > 0 && !isLocale(part) && part !== '#') continue
    field = found ?? field
    names.push(found ? labelOf(found, req) : partLabel(part, req))
    within = found && 'flattenedFields' in found ? found.flattenedFields : within
  }
  const shown = (value: string | null) => optionOf(field, value, req)
  return { ...change, from: shown(change.from), to: shown(change.to), label: names.join(', ') }
}

function labelOf(field: FlattenedField, req: PayloadRequest): string {
  if (field.name === '_status') return say(req, 'Stato', 'Status')
  const label = 'label' in field ? field.label : null
  if (typeof label === 'string') return label
  return label && typeof label === 'object' && 'it' in label
    ? say(req, label.it ?? field.name, label.en ?? field.name)
    : field.name
}

const partLabel = (part: string, req: PayloadRequest): string =>
  ({
    it: say(req, 'italiano', 'Italian'),
    en: say(req, 'inglese', 'English'),
    hash: 'Password',
    '#': say(req, 'ordine', 'order'),
  })[part] ?? part

/** A choice reads as the form offers it. */
function optionOf(field: FlattenedField | undefined, value: string | null, req: PayloadRequest): string | null {
  if (value === null || field?.type !== 'select') return value
  if (field.name === '_status')
    return value === 'published' ? say(req, 'Pubblicato', 'Published') : say(req, 'Bozza', 'Draft')
  const option = field.options.find((known) => typeof known === 'object' && known.value === value)
  const label = typeof option === 'object' ? option.label : null
  return label && typeof label === 'object' && 'it' in label ? say(req, label.it ?? value, label.en ?? value) : value
}
