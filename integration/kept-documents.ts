import { commitTransaction, createLocalReq, initTransaction, type Where } from 'payload'
import { payload } from './portal'
import { removeMany } from './with-sample'

type Collection = Parameters<typeof removeMany>[0]
type Row = Record<string, unknown> & { id: string }
type Version = { parent: string; version: object; createdAt: string; updatedAt: string; autosave?: boolean }

/** Documents by collection; each group is written before those after it. */
export type Documents = [Collection, string[]][]

/**
 * Keeps documents as they are now, each with its newest version. Gives what makes them so again
 * whatever became of them: with the same ids, and at a small part of the cost of saving them.
 */
export async function keepDocuments(documents: Documents): Promise<() => Promise<void>> {
  const kept = await Promise.all(
    documents.map(async ([collection, ids]) => [collection, await stored(collection, ids)] as const),
  )
  return async () => {
    for (const [collection, ids] of documents) await removeMany(collection, ids)
    const req = await createLocalReq({}, payload)
    const bulk = payload.db.bulkInsert()
    for (const [collection, { rows, versions }] of structuredClone(kept)) {
      for (const { id, ...data } of rows) await bulk.db.create({ collection, customID: id, data, returning: false })
      for (const { parent, version, createdAt, updatedAt, autosave } of versions)
        await bulk.db.createVersion({
          ...{ collectionSlug: collection, parent, createdAt, updatedAt, autosave: Boolean(autosave) },
          versionData: version as never,
          returning: false,
        })
    }
    await initTransaction(req)
    await bulk.write(req, async () => {})
    await commitTransaction(req)
  }
}

async function stored(collection: Collection, ids: string[]) {
  const all = { collection, limit: 0, pagination: false, locale: 'all' } as const
  const newest: Where = { parent: { in: ids }, latest: { equals: true } }
  const [{ docs: rows }, { docs: versions }] = [
    await payload.db.find<Row>({ ...all, where: { id: { in: ids } } }),
    await payload.db.findVersions({ ...all, where: newest }),
  ]
  return { rows, versions: versions as unknown as Version[] }
}
