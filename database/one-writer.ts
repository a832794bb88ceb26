import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { Mutex } from './mutex'
import { writes } from './operations'
import { SqliteClient, type SqliteTransaction } from './sqlite-client'

type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>

/** What the rest of the adapter needs to know of its file. */
export type OneWriterAdapter = BaseDatabaseAdapter & { client?: SqliteClient; mutex: Mutex }

/**
 * SQLite takes one writer at a time, and a second one of the same process cannot wait for the
 * first: waiting blocks the only thread, so the first never finishes. Here writers queue before
 * they reach the database: a transaction holds the turn until it ends, and a write outside one gets
 * a transaction of its own, so none is ever half done.
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
  url: string,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const queued = Object.assign(adapter as unknown as OneWriterAdapter, { mutex: new Mutex() })
      keepClient(queued, url)
      queueTransactions(queued)
      writeInTransactions(queued)
      return adapter
    },
  }
}

function keepClient(adapter: OneWriterAdapter, url: string) {
  const { connect } = adapter
  adapter.connect = async (options) => {
    if (!adapter.client) {
      const client = new SqliteClient(url, () => adapter.mutex.recordProgress())
      await client.prepare()
      adapter.client = client
    }
    await connect?.call(adapter, options)
  }
}

function queueTransactions(adapter: OneWriterAdapter) {
  const open = new Map<unknown, { transaction: SqliteTransaction; release: () => void }>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  adapter.beginTransaction = async (options) => {
    const release = await adapter.mutex.acquire()
    let transaction: SqliteTransaction | undefined
    try {
      if (!adapter.client) throw new Error('The database is not connected')
      transaction = await adapter.client.begin()
      const id = await beginTransaction.call(adapter, options)
      open.set(id, { transaction, release })
      return id
    } catch (error) {
      await transaction?.rollback()
      release()
      throw error
    }
  }

  const ending =
    (end: typeof commitTransaction, isCommit: boolean): typeof commitTransaction =>
    async (incoming) => {
      const id = await incoming
      const ended = open.get(id)
      try {
        await end.call(adapter, id as string)
      } finally {
        open.delete(id)
        ended?.release()
      }
      // The adapter ends a transaction that could not be committed without a word.
      if (isCommit && ended?.transaction.failure) throw ended.transaction.failure
    }
  adapter.commitTransaction = ending(commitTransaction, true)
  adapter.rollbackTransaction = ending(rollbackTransaction, false)
}

function writeInTransactions(adapter: OneWriterAdapter) {
  const methods = adapter as unknown as Record<string, Write | undefined>
  for (const name of writes) {
    const write = methods[name]
    if (!write) continue
    const inTurn: Write = async (args) => {
      if (await args.req?.transactionID) return write.call(adapter, args)
      const transactionID = (await adapter.beginTransaction()) as string
      try {
        const result = await write.call(adapter, {
          ...args,
          req: Object.create(args.req ?? null, { transactionID: { value: transactionID } }),
        })
        await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    methods[name] = inTurn
  }
}
