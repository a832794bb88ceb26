import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { type BulkWriter, inPieces } from './bulk-insert'

type Models = MongooseAdapter['collections']
type Model = Models[string]
type Document = InstanceType<Model>

/** MongoDB: the adapter makes documents and hands them to the model of their collection. */
export const bulkDocuments: BulkWriter<BaseDatabaseAdapter> = (base) => {
  const adapter = base as MongooseAdapter
  const kept = new Map<Model, Document[]>()
  const keeping = (models: Models) =>
    new Proxy(models, {
      get: (all, slug) => {
        const model = all[String(slug)] as Model
        if (!kept.has(model)) kept.set(model, [])
        const create = async (rows: object[]) => {
          const documents = rows.map((row) => new model(row))
          kept.get(model)?.push(...documents)
          return documents
        }
        // Which version is the newest is written with the versions.
        return { create, updateMany: async () => {} }
      },
    })
  return {
    parts: { collections: keeping(adapter.collections), versions: keeping(adapter.versions) } as object,
    pieces: async ({ transactionID }) => {
      const session = adapter.sessions[String(await transactionID)]
      const options = { session, timestamps: false } as object
      return [...kept].flatMap(([model, all]) =>
        inPieces(all).map((documents) => async () => {
          if (model.schema.path('latest')) {
            const parents = documents.map((document) => document.get('parent'))
            await model.updateMany({ parent: { $in: parents }, latest: true }, { $unset: { latest: 1 } }, options)
          }
          await model.insertMany(documents, options)
        }),
      )
    },
  }
}
