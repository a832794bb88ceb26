import { contextWith } from '@/collections/context/save-context'
import 'server-only'
import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { cache } from 'react'
import { shared, typingOf } from '@/collections/preview/typing'
import { locales, sourceLocale } from '@/i18n/locales'
import type { DraftScope } from '@/lib/read-scope'
import { type Pair, payload, type Query } from './payload'

const typedBy = cache(async (user: string) => typingOf(user, await payload()))

/**
 * Drafts with what their reader has typed into a form and not saved yet, in the language of the
 * form; what both languages share changes in both. Reviewers without an account see nothing of it.
 */
export async function withTyped<S extends CollectionSlug>(
  collection: S,
  { user }: DraftScope,
  drafts: Pair<DataFromCollectionSlug<S>>[],
  { depth = 1 }: Query,
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const typed = user === null ? null : await typedBy(user)
  if (typed?.collection !== collection) return drafts
  const client = await payload()
  const { flattenedFields } = client.collections[collection].config
  return Promise.all(
    drafts.map(async (pair) => {
      if (String(pair[sourceLocale].id) !== typed.id) return pair
      const own = (await client.findByID({
        collection,
        id: typed.id,
        // In the place of what is stored: relationships are read, and nothing is written.
        data: { ...pair[typed.locale], ...typed.data } as never,
        depth,
        locale: typed.locale,
        fallbackLocale: false,
        flattenLocales: false,
        overrideAccess: true,
        context: contextWith({ valuesAsStored: true }),
      })) as DataFromCollectionSlug<S>
      const others = locales.filter((locale) => locale !== typed.locale)
      return {
        ...pair,
        [typed.locale]: own,
        ...Object.fromEntries(others.map((locale) => [locale, shared(flattenedFields, own, pair[locale])])),
      }
    }),
  )
}
