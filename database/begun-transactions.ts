import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Begin = (options?: never) => Promise<string | null>
type Adapter = Pick<MongooseAdapter, 'connection' | 'sessions'> & {
  beginTransaction: Begin
  rollbackTransaction(id: string): Promise<void>
}

/**
 * MongoDB opens a transaction with the first command in it, and refuses any other that arrives before that one. Payload
 * validates the fields of a new document side by side, each with a query of its own, so whichever came second would fail now and
 * then. Here a transaction is open before anybody gets it: one small read first, alone.
 */
export function withBegunTransactions<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      beginAtOnce(adapter as unknown as Adapter)
      return adapter
    },
  }
}

function beginAtOnce(adapter: Adapter) {
  const { beginTransaction } = adapter
  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    const session = id ? adapter.sessions[id] : undefined
    if (!id || !session) return id
    try {
      await adapter.connection
        .collection('payload-migrations')
        .findOne({}, { session: session as never, projection: { _id: 1 } })
      return id
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  }
}
