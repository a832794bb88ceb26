import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, RequestContext, Where } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import { withoutJoins } from './stored'

/** One document in every language, each with nothing but that language's own texts. */
export type Pair<T> = Both<T>

export type Query = { where?: Where; sort?: string; depth?: number }

type How = { overrideAccess: boolean; draft: boolean; context?: RequestContext }
type Transaction = PayloadRequest['transactionID']

/**
 * What an anonymous visitor may read of a collection, in every language, through the access rules
 * of the API. With a transaction it is what that transaction would leave to be read, and the
 * languages are read one after the other.
 */
export const publicPairs = <S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  query: Query = {},
  transactionID?: Transaction,
) => readPairs(payload, collection, { ...query, overrideAccess: false, draft: false }, transactionID)

/**
 * The documents of a collection in every language. There is no current user here:
 * the caller says what may be read.
 */
export async function readPairs<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  { depth = 1, ...query }: Query & How,
  transactionID?: Transaction,
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const read = (locale: Locale) =>
    payload.find({
      collection,
      ...query,
      depth,
      locale,
      fallbackLocale: false,
      ...withoutJoins,
      limit: 0,
      pagination: false,
      ...(transactionID ? { req: { transactionID } } : {}),
    })
  const [it, en] = await Promise.all(locales.map(read))
  const english = new Map(en?.docs.map((doc) => [doc.id, doc]))
  return (it?.docs ?? []).flatMap((doc) => {
    const translated = english.get(doc.id)
    return translated ? [{ it: doc, en: translated } as Pair<DataFromCollectionSlug<S>>] : []
  })
}
