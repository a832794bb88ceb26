import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import type { RichContent } from '@/lib/text'
import { say } from './words'

/** A rich text of a document in one language, and the field it stands in. */
export type StoredText = { field: string; locale: Locale; content: RichContent }

/** Documents hold texts that name figures in these collections. */
export const textCollections = ['editions', 'axes', 'initiatives', 'evaluations', 'pages'] as const
export type TextCollection = (typeof textCollections)[number]

/** Which documents of a collection belong to an edition: of editions that one, of pages all, since they stand outside. */
export const belongingTo = (collection: TextCollection, edition: string): Where =>
  ({ editions: { id: { equals: edition } }, pages: {} })[collection as 'pages'] ?? { edition: { equals: edition } }

type Config = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/** The fields that hold rich texts; of the rows of a list with its name: `chartHeadlines.headline`. */
export const richFieldsOf = ({ flattenedFields }: Config): string[] =>
  flattenedFields.flatMap((field) => {
    if (field.type === 'richText') return [field.name]
    return field.type === 'array' ? richFieldsOf(field).map((name) => `${field.name}.${name}`) : []
  })

const isContent = (value: unknown): value is RichContent =>
  typeof value === 'object' && value !== null && 'root' in value

/** The rich texts of a document that was read in all languages. Each row of a list has its own, under the same field. */
export function textsOf(config: Config, doc: unknown): StoredText[] {
  return richFieldsOf(config).flatMap((field) =>
    valuesAt(doc, field.split('.')).flatMap((value) =>
      locales.flatMap((locale) => {
        const content = (value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale]
        return isContent(content) ? [{ field, locale, content }] : []
      }),
    ),
  )
}

/** What stands at a path, in every row of the lists on the way. */
function valuesAt(doc: unknown, [name = '', ...rest]: string[]): unknown[] {
  const value = (doc as Record<string, unknown> | null | undefined)?.[name]
  return rest.length === 0 ? [value] : [value].flat().flatMap((row) => valuesAt(row, rest))
}

/** The name of a field as the form shows it to whoever asks; of a row's field with the name of its list: "Atti: Oggetto". */
export function labelOf(config: Config, path: string, req: PayloadRequest) {
  let fields: FlattenedField[] = config.flattenedFields
  return path
    .split('.')
    .map((name) => {
      const field = fields.find((candidate) => candidate.name === name)
      fields = field && 'flattenedFields' in field ? field.flattenedFields : []
      const label = field && 'label' in field ? field.label : null
      if (typeof label === 'string') return label
      return label && typeof label === 'object' && 'it' in label ? say(req, label.it ?? name, label.en ?? name) : name
    })
    .join(': ')
}

/** "versione italiana", in the language of whoever asks. */
export const versionIn = (locale: Locale, req: PayloadRequest) =>
  ({
    it: say(req, 'versione italiana', 'Italian version'),
    en: say(req, 'versione inglese', 'English version'),
  })[locale]
