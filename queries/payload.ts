import { contextWith } from '@/collections/context/save-context'
import 'server-only'
import config from '@payload-config'
import { type CollectionSlug, getPayload } from 'payload'
import { type Pair, publicPairs, type Query, readPairs } from '@/collections/stored/public-pairs'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { Both, Localised, RichContent } from '@/lib/text'
import { cachedDrafts } from './draft-cache'
import { isDraftScope } from './read-scope'

export type { Pair, Query }

export const payload = () => getPayload({ config })

/**
 * What an anonymous visitor may read of a collection, in every language. Goes through the access
 * rules of the API: pages and API cannot disagree about what is public. A failed read throws; it
 * never looks like an empty list.
 */
export const readPublic = async <S extends CollectionSlug>(collection: S, query: Query = {}) =>
  publicPairs(await payload(), collection, query)

/**
 * The newest drafts of a collection, in every language: whoever calls this has made sure who will
 * see them. Nobody may change the answer.
 */
export async function readDrafts<S extends CollectionSlug>(collection: S, query: Query) {
  const client = await payload()
  // What follows from others is computed by the reading itself, from the drafts of all of them.
  const how = { overrideAccess: true, draft: true, context: contextWith({ valuesAsStored: true }) }
  return cachedDrafts(client, collection, query, () => readPairs(client, collection, { ...query, ...how }))
}

const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined && value !== ''

/**
 * A text in the reader's language, or in the source language and marked as
 * such, or null when nobody wrote it.
 */
export function localise<D, T>(
  pair: Pair<D>,
  locale: Locale,
  text: (doc: D) => T | null | undefined,
): Localised<T> | null {
  const own = text(pair[locale])
  if (isPresent(own)) return { value: own, lang: locale }
  const source = text(pair[sourceLocale])
  return isPresent(source) ? { value: source, lang: sourceLocale } : null
}

/**
 * The same for a required field, which a published document always has in the source language. What
 * a draft does not say yet shows as three dots.
 */
export const required = <D>(
  pair: Pair<D>,
  locale: Locale,
  text: (doc: D) => string | null | undefined,
): Localised<string> => localise(pair, locale, text) ?? { value: unwritten(pair, '…'), lang: sourceLocale }

/** The same for a long text; what a draft does not say yet is an empty one. */
export const requiredRich = <D>(
  pair: Pair<D>,
  locale: Locale,
  text: (doc: D) => RichContent | null | undefined,
): Localised<RichContent> =>
  localise(pair, locale, text) ?? { value: unwritten(pair, { root: { children: [] } }), lang: sourceLocale }

function unwritten<T>(pair: Pair<unknown>, inDrafts: T): T {
  if (isDraftScope()) return inDrafts
  throw new Error(
    `A published document lacks a required text: ${JSON.stringify((pair[sourceLocale] as { id?: unknown }).id)}`,
  )
}

/** A list of views for each language. */
export const inEveryLocale = <D, V>(pairs: Pair<D>[], toView: (pair: Pair<D>, locale: Locale) => V): Both<V[]> => ({
  it: pairs.map((pair) => toView(pair, 'it')),
  en: pairs.map((pair) => toView(pair, 'en')),
})

/** The calendar day of a stored date. */
export const isoDay = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null
