import type { CollectionSlug } from 'payload'
import { payload } from './portal'
import { makeSample } from './samples'

type Sample = Awaited<ReturnType<typeof makeSample>>

/** Does the work with a document that other requests can see, and deletes it afterwards. */
export async function withSample(
  collection: CollectionSlug,
  options: Parameters<typeof makeSample>[2],
  work: (sample: Sample) => Promise<void>,
): Promise<void> {
  const sample = await makeSample(collection, {}, options)
  try {
    await work(sample)
  } finally {
    await remove(collection, sample.id)
  }
}

/**
 * Deletes what a test made, hooks or no hooks: a test of what keeps a document must not keep it.
 */
export const remove = (collection: CollectionSlug, id: string) => removeMany(collection, [id])

/** The same of many. */
export async function removeMany(collection: CollectionSlug, ids: string[]) {
  const isVersioned = Boolean(payload.collections[collection].config.versions)
  if (isVersioned) await payload.db.deleteVersions({ collection, where: { parent: { in: ids } } })
  await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
}
