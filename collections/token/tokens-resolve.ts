import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { ValidationError } from 'payload'
import { isLocale } from '@/i18n/locales'
import { isToken, type Passage, passagesOf } from '@/lib/figure/mentions'
import { finderOf } from '@/lib/figure/resolved-figure'
import { type StoredToken, type TokenProblem, tokenProblem } from '@/lib/figure/token-problem'
import { saveContext } from '../context/save-context'
import { isPublishedWithEdition } from '../edition/stored-edition'
import { newestReadings, publicReadings } from '../figure/resolved-figures'
import { saveOf } from '../saving/record-save'
import { labelOf } from '../stored/labels'
import { newestOf } from '../stored/newest'
import { findRow } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { storedRow } from '../stored/stored-row'
import { editionOfText } from '../text/text-edition'
import { richFieldsOf, type StoredText, textsOf, versionIn } from '../text/texts'
import { say } from '../words/words'
import { explainToken } from './token-problems'

type Doc = Omit<Stored, 'id'>
type Row = Record<string, unknown> & { id?: unknown }

/** Words kept before a token to say where it stands. */
const reach = 40

/**
 * A text goes to the public only if each figure it names can be read there: of its own edition,
 * published, with what the form asks for. Publishing shows all languages at once, so all are
 * checked, not only the one being saved. A draft that somebody saves names figures of its edition,
 * be they drafts, in the language it is saved in; one that saves itself while they type may hold
 * anything, so that nothing typed is lost: the editor marks what is wrong in it.
 */
export const tokensResolve: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const doc: Doc = { ...originalDoc, ...data }
  // The publication of an edition looks at all of its texts once, at its end.
  if (
    saveContext(context).isRestoringVersion ||
    isPublishedWithEdition(context) ||
    richFieldsOf(collection).length === 0
  )
    return data
  if (doc._status === 'published') {
    const slug = collection.slug as CollectionSlug
    const newest = operation === 'update' ? await newestOf(slug, originalDoc.id, req, { locale: 'all' }) : null
    await refuseUnreadable(collection, { ...doc, ...overlaid(collection, newest ?? {}, data, req) }, req)
    return data
  }
  const { isAutosave, isDraft } = saveOf(context)
  if (isAutosave || (!isDraft && operation === 'update' && (await isPublic(collection, originalDoc.id, req))))
    return data
  await refuseUnknown(collection, { ...doc, ...overlaid(collection, {}, data, req) }, req)
  return data
}

/**
 * The same for an old version put back, whose other languages are known only once it
 * is stored; refusing undoes that.
 */
export const restoredTokensResolve: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (!saveContext(context).isRestoringVersion || doc._status !== 'published' || richFieldsOf(collection).length === 0)
    return doc
  const stored = await findRow(collection.slug as CollectionSlug, { id: { equals: doc.id } }, req)
  if (stored) await refuseUnreadable(collection, stored, req)
  return doc
}

/**
 * Without a draft beside it, what is public and becomes a draft is being
 * taken back: nothing new is written.
 */
async function isPublic(collection: SanitizedCollectionConfig, id: string, req: PayloadRequest): Promise<boolean> {
  const stored = await storedRow(collection.slug as CollectionSlug, id, req)
  return stored?._status === 'published'
}

/** The texts in all languages: what is being saved in its own, what was there in the others. */
function overlaid(collection: SanitizedCollectionConfig, newest: Doc, data: Doc, req: PayloadRequest): Doc {
  const holding = new Set(richFieldsOf(collection).map((path) => path.split('.')[0]))
  return Object.fromEntries(
    collection.flattenedFields
      .filter(({ name }) => holding.has(name) && (name in data || name in newest))
      .map((field) => {
        const before = newest[field.name] ?? {}
        return [field.name, field.name in data ? laidOver(field, before, data[field.name], String(req.locale)) : before]
      }),
  )
}

/** Rows are the ones being saved, each over the one it was. */
function laidOver(field: FlattenedField, before: unknown, value: unknown, locale: string): unknown {
  if (field.type === 'richText') return isLocale(locale) ? { ...(before as object), [locale]: value } : value
  if (field.type !== 'array' || !Array.isArray(value)) return value
  const rows = Array.isArray(before) ? (before as Row[]) : []
  return (value as Row[]).map((row) => {
    const was = rows.find(({ id }) => id !== undefined && id === row.id)
    const texts = field.flattenedFields.filter(({ name, type }) => type === 'richText' && name in row)
    const laid = texts.map((text) => [text.name, laidOver(text, was?.[text.name] ?? {}, row[text.name], locale)])
    return { ...was, ...Object.fromEntries(laid) }
  })
}

const refuseUnreadable = (collection: SanitizedCollectionConfig, doc: Doc, req: PayloadRequest) =>
  refuseProblems(collection, doc, req, publicReadings, () => true)

/**
 * Of what can still change before the text is published nothing is said: targets, units, values.
 * Nor without an edition to look in.
 */
const refuseUnknown = (collection: SanitizedCollectionConfig, doc: Doc, req: PayloadRequest) =>
  refuseProblems(
    collection,
    doc,
    req,
    newestReadings,
    (problem, edition) =>
      problem === 'braces' || (edition !== null && (problem === 'unknown' || problem === 'unknownOther')),
  )

async function refuseProblems(
  collection: SanitizedCollectionConfig,
  doc: Doc,
  req: PayloadRequest,
  readingsOf: typeof publicReadings,
  counts: (problem: Found['problem'], edition: string | null) => boolean,
) {
  const texts = textsOf(collection, doc)
  if (!texts.some(({ content }) => passagesOf(content).some((passage) => passage.some(isRisky)))) return
  const edition = await editionOfText(collection.slug, doc, req)
  const find = finderOf(edition ? await readingsOf(edition, req) : [])
  const found = texts.flatMap((text) => problemsIn(text, find)).filter(({ problem }) => counts(problem, edition))
  if (found.length === 0) return
  const errors = await Promise.all(
    found.map(async ({ text: { field, locale }, before, token, problem }) => {
      const where = say(req, 'Tokens.inFieldOfVersion', {
        field: labelOf(collection, field, req),
        version: versionIn(locale, req),
        after: before ? say(req, 'Tokens.after', { before }) : '',
      })
      return { path: field, message: where + (await explainToken(problem, token, edition, req)) }
    }),
  )
  throw new ValidationError({ collection: collection.slug, errors, req })
}

type Part = Passage[number]
type Found = { text: StoredText; before: string; token: StoredToken; problem: TokenProblem | 'braces' }

/** Braces that were not turned into a figure would be read as they are. */
const braces = /\{\{[^}]*\}?\}?/
const isRisky = (part: Part) => isToken(part) || braces.test(part)

/** What is wrong with the tokens of a text, and after which words. */
export function problemsIn(text: StoredText, find: Parameters<typeof tokenProblem>[1]): Found[] {
  return passagesOf(text.content).flatMap((passage) =>
    passage.flatMap((part, index): Found[] => {
      const before = wordsBefore(passage.slice(0, index))
      if (!isToken(part)) {
        const [code] = braces.exec(part) ?? []
        return code ? [{ text, before, token: { code, form: 'value' }, problem: 'braces' }] : []
      }
      const problem = tokenProblem(part, find)
      return problem ? [{ text, before, token: part, problem }] : []
    }),
  )
}

function wordsBefore(parts: Part[]): string {
  const words = parts.map((part) => (isToken(part) ? '…' : part)).join('')
  const kept = words.length > reach ? `…${words.slice(-reach).replace(/^\S*\s+/, '')}` : words
  return kept.replace(/\s+/g, ' ').trim()
}
