import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import type { Both } from '@/lib/text'

/** One document in every language, each with nothing but that language's own texts. */
export type Pair<T> = Both<T>

type Asked = { where?: Where; sort?: string; depth?: number }

/**
 * What an anonymous visitor may read of a collection, in every language, through the access rules of the API. With a
 * transaction it is what that transaction would leave to be read, and the languages are read one after the other.
 */
export async function publicPairs<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  { where, sort, depth = 1 }: Asked = {},
  transactionID?: PayloadRequest['transactionID'],
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const read = (locale: Locale) =>
    payload.find({
      collection,
      where,
      sort,
      depth,
      locale,
      fallbackLocale: false,
      limit: 0,
      pagination: false,
      // Nobody is signed in here, whoever asks.
      overrideAccess: false,
      draft: false,
      ...(transactionID ? { req: { transactionID } } : {}),
    })
  const found = transactionID ? await inTurn(read) : await Promise.all(locales.map(read))
  const [it, en] = found
  const english = new Map(en?.docs.map((doc) => [doc.id, doc]))
  return (it?.docs ?? []).flatMap((doc) => {
    const translated = english.get(doc.id)
    return translated ? [{ it: doc, en: translated } as Pair<DataFromCollectionSlug<S>>] : []
  })
}

async function inTurn<T>(read: (locale: Locale) => Promise<T>): Promise<T[]> {
  const found: T[] = []
  for (const locale of locales) found.push(await read(locale))
  return found
}
