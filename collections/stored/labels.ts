import type { FlattenedField, PayloadRequest } from 'payload'
import type { Both } from '@/lib/text'
import { inOwnLanguage } from '../words/words'
import { type Fields, fieldsOnPath } from './fields'

/** A label of the configuration in the language of the current user. */
export function inWords(label: unknown, otherwise: string, req: PayloadRequest): string {
  if (typeof label === 'string') return label
  return inOwnLanguage(req, (label ?? {}) as Both<string | undefined>) ?? otherwise
}

/** The name of a field as the form shows it. */
export const fieldLabel = (field: FlattenedField, req: PayloadRequest): string =>
  inWords('label' in field ? field.label : null, field.name, req)

/**
 * The name of the field at a path, of a row's field with the name of its list: "Atti: Oggetto".
 * What is no field keeps the name it has.
 */
export const labelOf = (config: Fields, path: string, req: PayloadRequest): string =>
  fieldsOnPath(config, path)
    .map(({ name, field }) => (field ? fieldLabel(field, req) : name))
    .join(': ')

/** A choice of a field as the form offers it; a value that is no choice as it is. */
export function optionLabel(field: FlattenedField | undefined, value: string, req: PayloadRequest): string {
  const options = field?.type === 'select' ? field.options : []
  const option = options.find((known) => typeof known === 'object' && known.value === value)
  return typeof option === 'object' ? inWords(option.label, value, req) : value
}
