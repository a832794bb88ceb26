import type { Values } from '@/collections/stored/stored'
import 'server-only'
import type { CollectionSlug, FlattenedField } from 'payload'
import { isLocalised } from '@/collections/stored/fields'
import { type Locale, locales } from '@/i18n/locales'
import type { Pair } from './payload'

/**
 * What relationships lead to, by collection and id; what is not in it is not
 * for the public and stays an id.
 */
export type Related = Partial<Record<CollectionSlug, Map<string, Pair<object>>>>

/** Documents of which nothing translated is told, by id. */
export const sameInAll = (docs: { id: string }[]): Map<string, Pair<object>> =>
  new Map(docs.map((doc) => [String(doc.id), { it: doc, en: doc }]))

/**
 * A document as the database holds it, in every language: each with that language's own texts, and
 * what relationships lead to in their place.
 */
export const pairOf = <T>(fields: FlattenedField[], row: object, related: Related): Pair<T> =>
  Object.fromEntries(locales.map((locale) => [locale, valuesIn(fields, row as Values, related, locale)])) as Pair<T>

function valuesIn(fields: FlattenedField[], row: Values, related: Related, locale: Locale): Values {
  const values: Values = { id: row.id, updatedAt: row.updatedAt }
  for (const field of fields) {
    const stored = row[field.name]
    if (stored === undefined || stored === null) continue
    values[field.name] = valueIn(field, isLocalised(field) ? (stored as Values)[locale] : stored, related, locale)
  }
  return values
}

function valueIn(field: FlattenedField, value: unknown, related: Related, locale: Locale): unknown {
  const within = (one: unknown, fields: FlattenedField[]) => valuesIn(fields, one as Values, related, locale)
  switch (field.type) {
    case 'group':
      return within(value, field.flattenedFields)
    case 'array':
      return (value as unknown[]).map((one) => within(one, field.flattenedFields))
    case 'relationship':
    case 'upload': {
      const known = related[field.relationTo as CollectionSlug]
      const follow = (id: unknown) => known?.get(String(id))?.[locale] ?? id
      return Array.isArray(value) ? value.map(follow) : follow(value)
    }
    default:
      return value
  }
}
