import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { createWith, updateWith } from '@/collections/stored/saves'
import { locales } from '@/i18n/locales'
import type { Both, RichContent } from '@/lib/text'
import { lexicalConverter } from './to-lexical'

type Data = Record<string, unknown>

/**
 * Noon UTC is the same day everywhere in Europe: dates are calendar days, whatever the time zone.
 */
export const day = (iso: string | undefined) => (iso ? `${iso}T12:00:00.000Z` : undefined)

/** Writes documents in both languages inside one transaction, through Payload's own validation. */
export async function contentWriter(payload: Payload, req: PayloadRequest) {
  const toRich = await lexicalConverter(payload.config)
  const options = { req, depth: 0, draft: false, overrideAccess: true } as const

  return {
    rich: (text: Both<string>): Both<RichContent> => ({ it: toRich(text.it), en: toRich(text.en) }),

    /** `shared` in both languages, `local` in each. Returns the new document's id. */
    async create(collection: CollectionSlug, shared: Data, local: Both<Data>): Promise<string> {
      const it = { ...shared, ...local.it, _status: 'published' }
      const { id } = await createWith(payload, collection, it, { ...options, locale: 'it' })
      await updateWith(payload, collection, id, { ...local.en, _status: 'published' }, { ...options, locale: 'en' })
      return id
    },

    async update(collection: CollectionSlug, id: string, local: Both<Data>) {
      for (const locale of locales)
        await updateWith(payload, collection, id, { ...local[locale], _status: 'published' }, { ...options, locale })
    },

    async global(slug: 'programme' | 'site', shared: Data, local: Both<Data>) {
      await payload.updateGlobal({ ...options, slug, locale: 'it', data: { ...shared, ...local.it } as never })
      await payload.updateGlobal({ ...options, slug, locale: 'en', data: local.en as never })
    },
  }
}

export type Writer = Awaited<ReturnType<typeof contentWriter>>

/**
 * The same keys in each language: `{ title: { it, en } }` to `{ it: { title }, en: { title } }`.
 */
export function byLocale(fields: Record<string, Both<unknown> | undefined>): Both<Data> {
  const entries = Object.entries(fields).filter((entry): entry is [string, Both<unknown>] => entry[1] !== undefined)
  return {
    it: Object.fromEntries(entries.map(([key, value]) => [key, value.it])),
    en: Object.fromEntries(entries.map(([key, value]) => [key, value.en])),
  }
}
