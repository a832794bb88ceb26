import type { CollectionSlug, PayloadRequest, RequestContext, SelectType, Sort, Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import { isolatedRequest } from './isolated-request'
import { type Stored, withoutJoins } from './stored'

type How = {
  /**
   * Texts in this language, or in `all` of them at once: then each text is
   * an object with a text a language.
   */
  locale?: Locale | 'all'
  /** Without it the whole document. */
  select?: SelectType
  /** What the hooks of the read are to know. */
  context?: RequestContext
}

/**
 * `limit` is at most how many, or `all`; without a `sort` they come
 * in the order of their collection.
 */
type Many = How & { limit: number; sort?: Sort }

/**
 * The newest version of a document, drafts included, with what is computed on reading;
 * relationships as ids. Null when it is not there. With the rights of our own code: callers
 * have made sure who will see it.
 */
export async function newestOf<T extends object = Stored>(
  collection: CollectionSlug,
  id: unknown,
  req: PayloadRequest,
  how: How = {},
): Promise<(T & { id: string }) | null> {
  const doc: object | null = await req.payload.findByID({
    ...asked(req, how),
    collection,
    id: String(id),
    draft: true,
    disableErrors: true,
  })
  return doc as (T & { id: string }) | null
}

/** The same of all documents that a condition finds. */
export const newestAmong = <T extends object = Stored>(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
  how: Many,
): Promise<(T & { id: string })[]> => find(collection, { where, draft: true }, req, how)

/** The same of what was saved last for the public. */
export const mainAmong = <T extends object = Stored>(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
  how: Many,
): Promise<(T & { id: string })[]> => find(collection, { where, draft: false }, req, how)

async function find<T extends object>(
  collection: CollectionSlug,
  what: { where: Where; draft: boolean },
  req: PayloadRequest,
  { sort, limit, ...how }: Many,
): Promise<(T & { id: string })[]> {
  const { docs } = await req.payload.find({
    ...asked(req, how),
    ...what,
    collection,
    sort,
    limit,
    pagination: false,
  })
  return docs as object[] as (T & { id: string })[]
}

const asked = (req: PayloadRequest, { locale, select, context }: How) => ({
  ...(locale ? { locale } : {}),
  ...(select ? { select } : {}),
  depth: 0,
  ...withoutJoins,
  req: { ...isolatedRequest(req), ...(context ? { context } : {}) },
})
