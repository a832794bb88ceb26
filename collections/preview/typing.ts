import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import { isLocalised } from '../stored/fields'
import type { Values } from '../stored/stored'

/** Where a form can be seen as a page while it is typed into. */
export const previewedCollections = [
  'editions',
  'axes',
  'initiatives',
  'evaluations',
  'figures',
  'pages',
  'glossary',
  'documents',
] as const satisfies CollectionSlug[]

/**
 * What somebody has typed into one form and not saved yet: the values of its
 * fields in the language of the form.
 */
export type Typing = {
  collection: (typeof previewedCollections)[number]
  id: string
  locale: Locale
  data: Record<string, unknown>
}

type Kept = Typing & { at: number }

/** Whoever stops typing for longer sees what is stored again. */
const lifetimeMs = 10 * 60_000

const keyOf = (user: string) => `draft-typing:${user}`

/** One form an account: whoever types into two at once sees the last. */
export const keepTyping = (user: string, typing: Typing, payload: Payload): Promise<void> =>
  payload.kv.set(keyOf(user), { ...typing, at: Date.now() } satisfies Kept)

export const forgetTyping = (user: string, payload: Payload): Promise<void> => payload.kv.delete(keyOf(user))

/** What the account is typing now; null when nothing, or not lately. */
export async function typingOf(user: string, payload: Payload): Promise<Typing | null> {
  const kept = (await payload.kv.get(keyOf(user))) as Kept | null
  return kept && Date.now() - kept.at < lifetimeMs ? kept : null
}

/** What a browser sent, if it is the typing of a form; null otherwise. */
export function toTyping({ collection, id, locale, data }: Record<string, unknown>): Typing | null {
  const known = previewedCollections.find((slug) => slug === collection)
  const language = locales.find((code) => code === locale)
  if (!known || !language || !data || typeof data !== 'object' || Array.isArray(data)) return null
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return null
  return { collection: known, id: String(id), locale: language, data: data as Record<string, unknown> }
}

/**
 * A document in another language with what both share taken from `own`: every field that
 * is not translated, at any depth.
 */
export function shared<D extends object>(fields: FlattenedField[], own: D, other: D): D {
  const [from, to] = [own as Values, other as Values]
  const values = fields.flatMap((field): [string, unknown][] => {
    if (isLocalised(field)) return []
    const { name } = field
    const [value, before] = [from[name], to[name]]
    if (field.type === 'group' && value && before)
      return [[name, shared(field.flattenedFields, value as object, before as object)]]
    if (field.type === 'array' && Array.isArray(value)) {
      const rows = Array.isArray(before) ? (before as Values[]) : []
      const same = (row: Values) => rows.find(({ id }) => id === row.id) ?? {}
      // A row that is new has no text in the other language yet.
      return [
        [name, (value as Values[]).map((row) => ({ ...shared(field.flattenedFields, row, same(row)), id: row.id }))],
      ]
    }
    return name in from ? [[name, value]] : []
  })
  return { ...other, ...Object.fromEntries(values) }
}
