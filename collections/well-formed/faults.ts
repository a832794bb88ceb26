import type { FlattenedField } from 'payload'
import { isLocale } from '@/i18n/locales'
import { isPlainRecord } from '@/lib/is-record'
import { isLocalised } from '../stored/fields'
import type { Values } from '../stored/stored'
import type { Fault, Why } from './fault'
import { richTextFaults } from './rich-text'

/**
 * A value, and where it stands. This is done with everything that is read, so nothing
 * is made before there is a fault.
 */
type Place = { field: FlattenedField; holder: Values; name: string; path: string }

/** A value in several languages, or in none yet, as a document is stored. */
const isByLocale = (value: unknown): value is Values => isPlainRecord(value) && Object.keys(value).every(isLocale)

const clearing = (holder: Values, name: string) => () => {
  holder[name] = null
}

/**
 * Data as a request writes it is in one language; as a document is stored, what
 * is localised is in all of them.
 */
export type Languages = 'one' | 'all'

/**
 * What of the data has not the form of its fields, whether or not it is complete: a draft may lack
 * anything, and hold nothing else.
 */
export function faultsIn(fields: FlattenedField[], data: Values, languages: Languages, above = ''): Fault[] {
  return fields.flatMap((field) => {
    if ('virtual' in field && field.virtual) return []
    const value = data[field.name]
    if (value === undefined || value === null) return []
    const path = above + field.name
    if (languages === 'all' && isLocalised(field) && isByLocale(value))
      return Object.entries(value).flatMap(([locale, own]) =>
        own === undefined || own === null ? [] : valueFaults({ field, holder: value, name: locale, path }, languages),
      )
    return valueFaults({ field, holder: data, name: field.name, path }, languages)
  })
}

function valueFaults({ field, holder, name, path }: Place, languages: Languages): Fault[] {
  const value = holder[name]
  const fault = (why: Why): Fault[] => [{ path, why, fix: clearing(holder, name) }]
  if (field.type === 'richText')
    return richTextFaults({ field, value, path, fix: clearing(holder, name) }, (within, values) =>
      faultsIn(within, values, languages),
    )
  if (field.type === 'array') {
    // As the office's forms send a list without a row.
    if (value === 0 || value === '0' || value === '') return []
    if (!Array.isArray(value) || !value.every(isPlainRecord)) return fault(wrong.list)
    return value.flatMap((row, index) => faultsIn(field.flattenedFields, row, languages, `${path}.${index}.`))
  }
  if (field.type === 'group' || field.type === 'tab')
    return isPlainRecord(value) ? faultsIn(field.flattenedFields, value, languages, `${path}.`) : fault(wrong.group)
  if (field.type === 'json') return isOfForm(field, value) ? [] : fault(wrong.group)
  const isOne = testOf(field)
  if (!isOne) return []
  const isMany = 'hasMany' in field && field.hasMany === true
  const values = isMany ? value : [value]
  if (!Array.isArray(values)) return fault(wrong.list)
  return values.every(isOne) ? [] : fault(wrong[field.type as keyof typeof wrong] ?? wrong.group)
}

/**
 * Of data that only programs write the field itself says what they are, in
 * `custom`; others are whatever they are.
 */
function isOfForm({ custom }: FlattenedField, value: unknown): boolean {
  const test = (custom as { isOfForm?: (value: unknown) => boolean } | undefined)?.isOfForm
  return test ? test(value) : true
}

const wrong = {
  text: (say) => say('Requests.thisTakesText'),
  textarea: (say) => say('Requests.thisTakesText'),
  email: (say) => say('Requests.thisTakesEmail'),
  number: (say) => say('Requests.thisTakesNumber'),
  checkbox: (say) => say('Requests.thisTakesYesOrNo'),
  date: (say) => say('Requests.thisTakesDate'),
  select: (say) => say('Requests.chooseOneInList'),
  radio: (say) => say('Requests.chooseOneInList'),
  relationship: (say) => say('Requests.chooseOneOfDocuments'),
  upload: (say) => say('Requests.chooseOneOfFiles'),
  list: (say) => say('Requests.thisTakesList'),
  group: (say) => say('Requests.valueHasNotRightForm'),
} satisfies Record<string, Why>

type Test = ((value: unknown) => boolean) | null
const tests = new WeakMap<FlattenedField, { isOne: Test }>()

function testOf(field: FlattenedField): Test {
  const found = tests.get(field) ?? { isOne: isValueOf(field) }
  tests.set(field, found)
  return found.isOne
}

/**
 * What one value of the field must be; null where we do not say. Texts that Payload turns
 * into the value are taken for it.
 */
function isValueOf(field: FlattenedField): Test {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) =>
        typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && Number.isFinite(Number(value))
    case 'checkbox':
      return (value) => typeof value === 'boolean' || ['true', 'false', ''].includes(value as string)
    case 'date':
      return (value) => value === '' || (isDateLike(value) && !Number.isNaN(new Date(value).getTime()))
    case 'select':
    case 'radio': {
      const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return (value) => value === '' || known.includes(value as string)
    }
    case 'relationship':
    case 'upload':
      return (value) =>
        isId(value) || (isPlainRecord(value) && (isId(value.id) || isId(value.value) || isId(idOf(value.value))))
    default:
      return null
  }
}

const isId = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const idOf = (value: unknown) => (isPlainRecord(value) ? value.id : undefined)

const isDateLike = (value: unknown): value is string | number | Date =>
  typeof value === 'string' || typeof value === 'number' || value instanceof Date
