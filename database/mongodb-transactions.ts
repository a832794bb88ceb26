import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { reads, writes } from './operations'

type Begin = (options?: never) => Promise<string | null>
type Ask = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>

/**
 * What asks the database one thing. Not `upsert`, which asks by
 * `updateOne`: it would wait for itself.
 */
const operations = [...reads, ...writes.filter((name) => name !== 'upsert')]

type Adapter = Pick<MongooseAdapter, 'connection' | 'sessions'> &
  Record<(typeof operations)[number], Ask> & {
    beginTransaction: Begin
    commitTransaction(id: string | Promise<string>): Promise<void>
    rollbackTransaction(id: string): Promise<void>
  }

/**
 * MongoDB opens a transaction with the first command in it, and refuses any other that arrives
 * before that one. Payload validates the fields of a new document side by side, each with a
 * query of its own, so whichever came second would fail now and then. Here a transaction is
 * open before anybody gets it: one small read first, alone. Nor does MongoDB support two
 * commands at once in a transaction, and Payload saves the documents of a bulk change side by
 * side: what is asked in a transaction queues.
 */
export function withMongodbTransactions<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const mongodb = adapter as unknown as Adapter
      beginEagerly(mongodb)
      abortFailedCommits(mongodb)
      serializeOperations(mongodb)
      return adapter
    },
  }
}

function beginEagerly(adapter: Adapter) {
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

/**
 * The adapter only forgets a transaction that could not be committed: the server would
 * keep what it holds for a minute.
 */
function abortFailedCommits(adapter: Adapter) {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      // Refused where the server has ended it already, or cannot be reached; what
      // counts is why it was not committed.
      await session?.abortTransaction().catch(() => {})
      await session?.endSession().catch(() => {})
      throw error
    }
  }
}

function serializeOperations(adapter: Adapter) {
  const last = new Map<string, Promise<unknown>>()
  for (const name of operations) {
    const ask = adapter[name]
    adapter[name] = async (args) => {
      const id = await args.req?.transactionID
      if (!id) return ask.call(adapter, args)
      const key = String(id)
      const mine = (last.get(key) ?? Promise.resolve()).catch(() => {}).then(() => ask.call(adapter, args))
      last.set(key, mine)
      try {
        return await mine
      } finally {
        if (last.get(key) === mine) last.delete(key)
      }
    }
  }
}
