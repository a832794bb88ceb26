import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Begin = (options?: never) => Promise<string | null>
type Read = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
type Adapter = Pick<MongooseAdapter, 'connection' | 'sessions'> & {
  find: Read
  queryDrafts: Read
  beginTransaction: Begin
  rollbackTransaction(id: string): Promise<void>
}

/**
 * MongoDB opens a transaction with the first command in it, and refuses any other that arrives before that one. Payload
 * validates the fields of a new document side by side, each with a query of its own, so whichever came second would fail now and
 * then. Here a transaction is open before anybody gets it: one small read first, alone. Nor does MongoDB support reading two lists
 * at once in a transaction: hooks of documents that are saved together would, so their reads queue.
 */
export function withBegunTransactions<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      beginAtOnce(adapter as unknown as Adapter)
      readOneByOne(adapter as unknown as Adapter)
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

function readOneByOne(adapter: Adapter) {
  const last = new Map<string, Promise<unknown>>()
  for (const name of ['find', 'queryDrafts'] as const) {
    const read = adapter[name]
    adapter[name] = async (args) => {
      const id = await args.req?.transactionID
      if (!id) return read.call(adapter, args)
      const key = String(id)
      const mine = (last.get(key) ?? Promise.resolve()).catch(() => {}).then(() => read.call(adapter, args))
      last.set(key, mine)
      try {
        return await mine
      } finally {
        if (last.get(key) === mine) last.delete(key)
      }
    }
  }
}
