import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { everyLanguage, type Locale, locales } from '@/i18n/locales'
import { changedSentences } from '@/lib/correction/changed-sentences'
import type { SayToken } from '@/lib/correction/readable-text'
import type { FieldChange, Wording } from '@/lib/correction/types'
import { headlineFields } from '@/lib/home/headlines'
import type { Both } from '@/lib/text'
import { type Fields, leavesOf, valueAt } from '../stored/fields'
import { labelOf } from '../stored/labels'
import type { Pair } from '../stored/public-pairs'
import type { Values } from '../stored/stored'
import { askingIn } from './asking'
import { isShown, keepsNumbers, readable, sameAs, writtenText } from './readable-value'

/** What no reader sees: how the office keeps the document, and what follows from other fields. */
const unseen = ['updatedAt', 'createdAt', '_status', 'formerSlugs', 'explainedValue', 'position']

/** Of an edition only this is read; the rest says where it is on its way. */
const ofEdition = [
  'title',
  'year',
  'dataDate',
  'approvedOn',
  'approvedBy',
  'legalBasis',
  'documents',
  'foreword',
  'overview',
  'evaluationsIntro',
  'leadFigures',
  ...headlineFields,
  'chartHeadlines',
]

/**
 * What differs for readers between two public states of a document, field by field;
 * nothing where they read the same.
 */
export function changesBetween(
  config: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>,
  before: Pair<Values>,
  after: Pair<Values>,
  say: Both<SayToken>,
): FieldChange[] {
  const fields = config.flattenedFields.filter(({ name }) => config.slug !== 'editions' || ofEdition.includes(name))
  return readLeaves({ flattenedFields: fields }).flatMap(({ field, path }) => {
    const pairs = everyLanguage((locale) => ({ was: valueAt(before[locale], path), is: valueAt(after[locale], path) }))
    const isChanged = ({ was, is }: { was: unknown; is: unknown }) => sameAs(field, was) !== sameAs(field, is)
    if (!locales.some((locale) => isChanged(pairs[locale]))) return []
    const texts = everyLanguage((locale) => {
      const { was, is } = pairs[locale]
      if (!isChanged(pairs[locale])) return null
      if (field.type === 'richText') return wordingOf(was, is, say[locale])
      const read = (pair: Pair<Values>, value: unknown) =>
        readable(field, path, pair[locale], value, locale, say[locale])
      const wording = { old: read(before, was), new: read(after, is) }
      return field.type === 'textarea' ? changedSentences(wording.old, wording.new) : wording
    })
    const isSubstantive = !locales.every((locale) => keepsNumbers(field, pairs[locale].was, pairs[locale].is))
    const label = everyLanguage((locale) => labelOf(config, path, askingIn(locale)))
    return [{ path, label, texts, isSubstantive }]
  })
}

/**
 * Where the words read the same, as when only the address of a link
 * changed, with the signs that differ.
 */
function wordingOf(before: unknown, after: unknown, say: SayToken): Wording {
  const [was, is] = [writtenText(before, say), writtenText(after, say)]
  return was.plain === is.plain ? changedSentences(was.marked, is.marked) : changedSentences(was.plain, is.plain)
}

const isUnread = (field: FlattenedField) =>
  !isShown(field) || ('virtual' in field && Boolean(field.virtual)) || unseen.includes(field.name)

/** What readers meet. Rows are read as a whole: they have no name to be told apart by. */
const readLeaves = (fields: Fields) =>
  leavesOf(fields, { skip: isUnread, listsWhole: true }).filter(({ field }) => field.type !== 'json')

/** Those that may be called a minor edit; what tells readers another thing may not. */
export const isMinor = (changes: FieldChange[]): boolean => changes.every(({ isSubstantive }) => !isSubstantive)

/** The first text of a document: what a new one says, and what one that is withdrawn said. */
export function wholeOf(config: Fields, doc: Values, title: string, locale: Locale): string {
  const field = config.flattenedFields.find(({ name }) => name === 'value')
  const value = field && 'unit' in doc ? readable(field, 'value', doc, doc.value, locale, () => null) : ''
  return value ? `${title}: ${value}` : title
}
