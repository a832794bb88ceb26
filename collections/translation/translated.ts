import type { FlattenedField } from 'payload'
import type { TextField, TextKind } from '@/lib/translation/texts'
import { type Fields, leavesOf } from '../stored/fields'

/** Content whose texts are kept in step, in the order of the desk. */
export const translatedCollections = [
  'editions',
  'axes',
  'initiatives',
  'evaluations',
  'figures',
  'corrections',
  'pages',
  'glossary',
  'documents',
  'media',
] as const
export type TranslatedCollection = (typeof translatedCollections)[number]

export const translatedGlobals = ['programme', 'site'] as const
export type TranslatedGlobal = (typeof translatedGlobals)[number]

/**
 * What differs by language and is no translation: an address, which stays when the words of its
 * page change, and the other names of a term.
 */
const ownInEachLanguage = ['slug', 'variants']

/** The fields whose texts are written in one language and translated. */
export const textFieldsIn = (config: Fields): TextField[] =>
  leavesOf(config).flatMap(({ field, path }) => {
    const kind = kindOf(field)
    return kind ? [{ path, kind }] : []
  })

/** The same of one field as it is configured; null for what is not translated. */
export function kindOf(
  field: Pick<FlattenedField, 'name' | 'type'> & { localized?: boolean; hasMany?: boolean },
): TextKind | null {
  if (!field.localized || ownInEachLanguage.includes(field.name)) return null
  if (field.type === 'richText') return 'rich'
  if (field.type === 'textarea') return 'plain'
  return field.type === 'text' ? (field.hasMany ? 'list' : 'plain') : null
}
