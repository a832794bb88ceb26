import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { withMadeCollections } from '@/database/made-collections'
import { database } from '../database'
import { payload } from '../portal'

type Place = { collection: string; indexes: number }

/**
 * To be the first suite of a file that begins empty: it looks at what is there
 * the moment the portal has started.
 */
export function madeCollectionsSuite() {
  // On SQLite migrations make them.
  describe.runIf(database === 'MongoDB')('A portal that has just started on an empty database', () => {
    let promised: Place[]
    let found: Place[]
    beforeAll(async () => {
      const { connection } = payload.db as unknown as MongooseAdapter
      const models = Object.values(connection.models)
      const own = new Map<string, number>()
      // Models that share a collection each bring their indexes. Every collection
      // has one more, by its identifiers.
      for (const { collection, schema } of models)
        own.set(collection.name, (own.get(collection.name) ?? 1) + schema.indexes().length)
      promised = [...own].map(([collection, indexes]) => ({ collection, indexes }))
      found = await Promise.all(
        promised.map(async ({ collection }) => ({
          collection,
          // A collection that is not there has none.
          indexes: await connection
            .collection(collection)
            .listIndexes()
            .toArray()
            .then(
              (all) => all.length,
              () => 0,
            ),
        })),
      )
    })

    it('has every collection with every index', () => {
      expect(promised.length).toBeGreaterThan(30)
      expect(found).toEqual(promised)
    })
  })

  describe('Connecting to MongoDB', () => {
    const connectMaking = (init: () => Promise<unknown>) => {
      const models = { figures: { collection: { name: 'figures' }, init } }
      const base = { init: () => ({ connection: { models }, connect: async () => {} }) }
      return withMadeCollections(base as unknown as DatabaseAdapterObj)
        .init({ payload })
        .connect?.()
    }

    it('ends when everything is made, not before', async () => {
      const steps: string[] = []
      const making = new Promise<void>((resolve) => setImmediate(resolve)).then(() => steps.push('made'))
      await connectMaking(() => making)
      steps.push('connected')
      expect(steps).toEqual(['made', 'connected'])
    })

    it('fails where something cannot be made, and says what', async () => {
      const refused = connectMaking(() => Promise.reject(new Error('no room')))
      await expect(refused).rejects.toThrow('The collection figures and its indexes could not be made: no room')
    })
  })
}
