import type { FlattenedField } from 'payload'
import { sourceLocale } from '@/i18n/locales'

type Doc = Record<string, unknown>

const isGroup = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalised = (field: FlattenedField) => 'localized' in field && Boolean(field.localized)

/** A stored document as hooks meet it: texts in the source language instead of in all. */
export function inOneLanguage(fields: FlattenedField[], stored: object): Doc {
  const doc: Doc = { ...stored }
  for (const field of fields) {
    const value = doc[field.name]
    if (!isGroup(value)) continue
    if (isLocalised(field)) doc[field.name] = value[sourceLocale] ?? null
    else if (field.type === 'group') doc[field.name] = inOneLanguage(field.flattenedFields, value)
  }
  return doc
}

/** What hooks give back, laid over the stored document: texts go into the source language, the others stay. */
export function laidOver(fields: FlattenedField[], stored: object, data: Doc): Doc {
  const doc: Doc = { ...stored }
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
