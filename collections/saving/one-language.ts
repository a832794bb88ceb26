import type { FlattenedField } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { isLocalised } from '../stored/fields'
import type { Values } from '../stored/stored'

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What hooks give back, laid over the stored document: texts go into the
 * source language, the others stay.
 */
export function laidOver(fields: FlattenedField[], stored: object, data: Values): Values {
  const doc: Values = { ...stored }
  for (const field of fields) {
    if (!(field.name in data) || field.type === 'join') continue
    const [before, now] = [doc[field.name], data[field.name]]
    if (isLocalised(field)) {
      const texts = isGroup(before) ? before : {}
      doc[field.name] = (texts[sourceLocale] ?? null) === (now ?? null) ? before : { ...texts, [sourceLocale]: now }
    } else if (field.type === 'group' && isGroup(now))
      doc[field.name] = laidOver(field.flattenedFields, isGroup(before) ? before : {}, now)
    else doc[field.name] = now
  }
  return doc
}
