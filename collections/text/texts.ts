import type { PayloadRequest, Where } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import type { RichContent } from '@/lib/text'
import { type Fields, leavesOf, valuesAt } from '../stored/fields'
import { say } from '../words/words'

/** A rich text of a document in one language, and the field it stands in. */
export type StoredText = { field: string; locale: Locale; content: RichContent }

/** Documents hold texts that name figures in these collections. */
export const textCollections = ['editions', 'axes', 'initiatives', 'evaluations', 'pages'] as const
export type TextCollection = (typeof textCollections)[number]

/**
 * Which documents of a collection belong to an edition: of editions that one, of
 * pages all, since they stand outside.
 */
export const belongingTo = (collection: TextCollection, edition: string): Where =>
  ({ editions: { id: { equals: edition } }, pages: {} })[collection as 'pages'] ?? { edition: { equals: edition } }

/**
 * The fields that hold rich texts; of the rows of a list with its name: `chartHeadlines.headline`.
 */
export const richFieldsOf = (config: Fields): string[] =>
  leavesOf(config).flatMap(({ field, path }) => (field.type === 'richText' ? [path] : []))

const isContent = (value: unknown): value is RichContent =>
  typeof value === 'object' && value !== null && 'root' in value

/**
 * The rich texts of a document that was read in all languages. Each row of a list
 * has its own, under the same field.
 */
export function textsOf(config: Fields, doc: unknown): StoredText[] {
  return richFieldsOf(config).flatMap((field) =>
    valuesAt(doc, field).flatMap((value) =>
      locales.flatMap((locale) => {
        const content = (value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale]
        return isContent(content) ? [{ field, locale, content }] : []
      }),
    ),
  )
}

/** "versione italiana", in the language of the current user. */
export const versionIn = (locale: Locale, req: PayloadRequest) =>
  ({
    it: say(req, 'Rules.italianVersion'),
    en: say(req, 'Rules.englishVersion'),
  })[locale]
