import type { FlattenedField } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { isRecord } from '@/lib/is-record'
import { isLocalised } from '../stored/fields'
import type { Values } from '../stored/stored'

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
      const texts = isRecord(before) ? before : {}
      doc[field.name] = (texts[sourceLocale] ?? null) === (now ?? null) ? before : { ...texts, [sourceLocale]: now }
    } else if (field.type === 'group' && isRecord(now))
      doc[field.name] = laidOver(field.flattenedFields, isRecord(before) ? before : {}, now)
    else doc[field.name] = now
  }
  return doc
}
