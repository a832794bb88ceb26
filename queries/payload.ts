import 'server-only'
import config from '@payload-config'
import { type CollectionSlug, type DataFromCollectionSlug, getPayload, type Where } from 'payload'
import { type Pair, publicPairs } from '@/collections/public-pairs'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { Both, Localised } from '@/lib/text'

export type { Pair }

export const payload = () => getPayload({ config })

/**
 * What an anonymous visitor may read of a collection, in every language. Goes through the access rules of the API:
 * pages and API cannot disagree about what is public. A failed read throws; it never looks like an empty list.
 */
export async function readPublic<S extends CollectionSlug>(
  collection: S,
  asked: { where?: Where; sort?: string; depth?: number } = {},
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  return publicPairs(await payload(), collection, asked)
}

const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined && value !== ''

/** A text in the reader's language, or in the source language and marked as such, or null when nobody wrote it. */
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

/** The same for a required field, which a published document always has in the source language. */
export function required<D, T>(pair: Pair<D>, locale: Locale, text: (doc: D) => T | null | undefined): Localised<T> {
  const found = localise(pair, locale, text)
  if (!found)
    throw new Error(`A published document lacks a required text: ${JSON.stringify((pair.it as { id?: unknown }).id)}`)
  return found
}

/** A list of views for each language. */
export const inEveryLocale = <D, V>(pairs: Pair<D>[], toView: (pair: Pair<D>, locale: Locale) => V): Both<V[]> => ({
  it: pairs.map((pair) => toView(pair, 'it')),
  en: pairs.map((pair) => toView(pair, 'en')),
})

/** The calendar day of a stored date. */
export const isoDay = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null
