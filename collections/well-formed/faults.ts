import type { FlattenedField } from 'payload'
import { isLocale } from '@/i18n/locales'
import { isLocalised } from '../stored/fields'
import type { Values } from '../stored/stored'
import type { Fault } from './fault'
import { richTextFaults } from './rich-text'

/** A value, and where it stands. This is done with everything that is read, so nothing is made before there is a fault. */
type Place = { field: FlattenedField; holder: Values; name: string; path: string }

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A value in several languages, or in none yet, as a document is stored. */
const isByLocale = (value: unknown): value is Values => isObject(value) && Object.keys(value).every(isLocale)

const clearing = (holder: Values, name: string) => () => {
  holder[name] = null
}

/** What of the data has not the form of its fields, whether or not it is complete: a draft may lack anything, and hold nothing else. */
export function faultsIn(fields: FlattenedField[], data: Values, above = ''): Fault[] {
  return fields.flatMap((field) => {
    if ('virtual' in field && field.virtual) return []
    const value = data[field.name]
    if (value === undefined || value === null) return []
    const path = above + field.name
    if (isLocalised(field) && isByLocale(value))
      return Object.entries(value).flatMap(([locale, own]) =>
        own === undefined || own === null ? [] : valueFaults({ field, holder: value, name: locale, path }),
      )
    return valueFaults({ field, holder: data, name: field.name, path })
  })
}

function valueFaults({ field, holder, name, path }: Place): Fault[] {
  const value = holder[name]
  const fault = (it: string, en: string): Fault[] => [{ path, it, en, mend: clearing(holder, name) }]
  if (field.type === 'richText') return richTextFaults({ field, value, path, mend: clearing(holder, name) }, faultsIn)
  if (field.type === 'array') {
    // As the office's forms send a list without a row.
    if (value === 0 || value === '0' || value === '') return []
    if (!Array.isArray(value) || !value.every(isObject)) return fault(...wrong.list)
    return value.flatMap((row, index) => faultsIn(field.flattenedFields, row, `${path}.${index}.`))
  }
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? faultsIn(field.flattenedFields, value, `${path}.`) : fault(...wrong.group)
  const isOne = testOf(field)
  if (!isOne) return []
  const isMany = 'hasMany' in field && field.hasMany === true
  const values = isMany ? value : [value]
  if (!Array.isArray(values)) return fault(...wrong.list)
  const [it, en] = wrong[field.type as keyof typeof wrong] ?? wrong.group
  return values.every(isOne) ? [] : fault(it, en)
}

const wrong = {
  text: ['Qui va un testo.', 'This takes a text.'],
  textarea: ['Qui va un testo.', 'This takes a text.'],
  email: ['Qui va un indirizzo e-mail.', 'This takes an e-mail address.'],
  number: ['Qui va un numero.', 'This takes a number.'],
  checkbox: ['Qui va un sì o un no.', 'This takes yes or no.'],
  date: ['Qui va una data.', 'This takes a date.'],
  select: ['Scegli una delle voci dell’elenco.', 'Choose one of those in the list.'],
  radio: ['Scegli una delle voci dell’elenco.', 'Choose one of those in the list.'],
  relationship: ['Scegli uno dei contenuti che ci sono.', 'Choose one of the documents that are there.'],
  upload: ['Scegli uno dei file che ci sono.', 'Choose one of the files that are there.'],
  list: ['Qui va un elenco.', 'This takes a list.'],
  group: ['Il valore non ha la forma giusta.', 'The value has not the right form.'],
} as const satisfies Record<string, readonly [string, string]>

type Test = ((value: unknown) => boolean) | null
const tests = new WeakMap<FlattenedField, { isOne: Test }>()

function testOf(field: FlattenedField): Test {
  const found = tests.get(field) ?? { isOne: isValueOf(field) }
  tests.set(field, found)
  return found.isOne
}

/** What one value of the field must be; null where we do not say. Texts that Payload turns into the value are taken for it. */
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
        isId(value) || (isObject(value) && (isId(value.id) || isId(value.value) || isId(idOf(value.value))))
    default:
      return null
  }
}

const isId = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const idOf = (value: unknown) => (isObject(value) ? value.id : undefined)

const isDateLike = (value: unknown): value is string | number | Date =>
  typeof value === 'string' || typeof value === 'number' || value instanceof Date
