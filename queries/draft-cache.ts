import 'server-only'
import type { CollectionSlug, Payload } from 'payload'
import { cache } from 'react'
import { previewedCollections } from '@/collections/preview/typing'
import { changeToken } from '@/collections/stored/versions'

/** What drafts are read from: a draft of one of these may show in another. */
const sources = [...previewedCollections, 'media'] as const

/** Lists of drafts kept at a time: those of a few editions. */
const most = 40

const kept = new Map<string, { token: string; read: Promise<unknown> }>()

/**
 * The same drafts as last time until anybody saves, publishes or deletes anything: every
 * page of a preview asks for all of them again, at every word that is typed. What tells is
 * stored, so several servers agree.
 */
export async function cachedDrafts<T>(
  client: Payload,
  collection: CollectionSlug,
  query: object,
  read: () => Promise<T>,
): Promise<T> {
  const token = await draftsToken(client)
  const key = JSON.stringify([collection, query])
  const known = kept.get(key)
  if (known?.token === token) return known.read as Promise<T>
  const fresh = read()
  kept.delete(key)
  kept.set(key, { token, read: fresh })
  fresh.catch(() => kept.delete(key))
  for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest)
  return fresh
}

/**
 * Differs as soon as something was saved or deleted. Taken before the reading, so that what is
 * saved meanwhile is read the next time.
 */
const draftsToken = cache(
  async (client: Payload): Promise<string> =>
    JSON.stringify(await Promise.all(sources.map((collection) => changeToken(collection, { payload: client })))),
)
