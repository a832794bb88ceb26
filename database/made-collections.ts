import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Model = { collection: { name: string }; init(): Promise<unknown> }
type Adapter = Pick<MongooseAdapter, 'connect' | 'connection'>

/**
 * Connects only when every collection and every index is there. Mongoose goes on making them after
 * it has connected, and Payload would begin to write meanwhile: on an empty database the first
 * transaction would then meet a collection that came into being beside it, or an index that is
 * still being made, and MongoDB refuses both. Throws, naming the collection, where one could not be
 * made: without its indexes, what may be there only once could be twice.
 */
export function withMadeCollections<T extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      makeBeforeConnected(adapter as unknown as Adapter)
      return adapter
    },
  }
}

function makeBeforeConnected(adapter: Adapter) {
  const { connect } = adapter
  adapter.connect = async (options) => {
    await connect?.call(adapter as MongooseAdapter, options)
    await Promise.all((Object.values(adapter.connection.models) as Model[]).map(made))
  }
}

async function made(model: Model) {
  try {
    await model.init()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The collection ${model.collection.name} and its indexes could not be made: ${reason}`, {
      cause: error,
    })
  }
}
