import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { DatabaseFailure, failureIn } from '@/lib/database-failure'
import { reads, writes } from './operations'

type Ask = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
type Id = number | string

declare module 'payload' {
  interface BaseDatabaseAdapter {
    /** The last failure of a write, until one succeeds. */
    lastFailure: DatabaseFailure | null
    /**
     * Has `work` done when this transaction is undone, by a rollback or
     * because it could not be committed.
     */
    afterRollback(id: Id, work: () => Promise<void>): void
    /** The same when it is committed. */
    afterCommit(id: Id, work: () => Promise<void>): void
    /** Tells the log of a failure, once, and keeps it for `lastFailure`. */
    recordFailure(failure: DatabaseFailure): void
  }
}

/**
 * Payload keeps the failure of these to itself: the document would be stored without its version.
 */
const versionWrites = new Set<string>(writes.filter((name) => name.includes('Version')))

/**
 * WriteConflict, and NoSuchTransaction, which follows it: MongoDB gives up a change that meets
 * another one. Nothing is wrong with it.
 */
const conflicts = new Set<unknown>([112, 251])
const metAnotherWriter = (error: unknown): boolean => conflicts.has((error as { code?: unknown } | null)?.code)

/**
 * Makes an adapter answer "saved" of what is stored, and of nothing else. Payload and its adapters
 * keep several failures to themselves: of a commit, of a version, of a transaction that somebody
 * else has undone. Here each of them reaches whoever saved.
 */
export function withToldFailures<T extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      reportFailures(adapter as unknown as BaseDatabaseAdapter)
      return adapter
    },
  }
}

type Work = () => Promise<void>
/** An open transaction: what went wrong in it, and what is to be done when it ends. */
type Open = { error: unknown; onRollback: Work[]; onCommit: Work[]; hasWritten: boolean }

function reportFailures(adapter: BaseDatabaseAdapter) {
  const open = new Map<Id, Open>()
  const noted = new WeakSet<DatabaseFailure>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  adapter.lastFailure = null
  adapter.recordFailure = (failure) => {
    if (noted.has(failure)) return
    noted.add(failure)
    adapter.payload.logger.error({ msg: failure.message })
    if (failure.reason !== 'undone') adapter.lastFailure = failure
  }
  adapter.afterRollback = (id, work) => void open.get(id)?.onRollback.push(work)
  adapter.afterCommit = (id, work) => void open.get(id)?.onCommit.push(work)

  /** A failure of the database as one; any other error as it is. */
  const told = (error: unknown): unknown => {
    if (metAnotherWriter(error)) return error
    const failure = failureIn(error)
    if (failure) adapter.recordFailure(failure)
    return failure ?? error
  }

  /** What is asked in a transaction that is no more would be stored by itself, or seem stored. */
  const lost = () => {
    if (adapter.lastFailure) return adapter.lastFailure
    const failure = new DatabaseFailure('undone', 'Not saved: the change was undone before it was finished')
    adapter.recordFailure(failure)
    return failure
  }

  const end = async (id: Id, then: 'onRollback' | 'onCommit') => {
    const works = open.get(id)?.[then] ?? []
    open.delete(id)
    for (const work of works)
      await work().catch((err) => adapter.payload.logger.error({ err, msg: 'What follows a transaction failed' }))
  }

  adapter.beginTransaction = async (options) => {
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id) open.set(id, { error: null, onRollback: [], onCommit: [], hasWritten: false })
      return id
    } catch (error) {
      throw told(error)
    }
  }

  adapter.commitTransaction = async (incoming) => {
    const id = (await incoming) as Id
    const transaction = open.get(id)
    // Somebody has undone it: what Payload calls a commit would be nothing.
    if (!transaction) throw lost()
    if (transaction.error) {
      await adapter.rollbackTransaction(id)
      throw transaction.error
    }
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      await rollbackTransaction.call(adapter, id)
      await end(id, 'onRollback')
      const known = told(error)
      if (known instanceof DatabaseFailure || metAnotherWriter(error)) throw known
      const failure = new DatabaseFailure('unavailable', `Not saved: the database did not commit (${error})`, error)
      adapter.recordFailure(failure)
      throw failure
    }
    if (transaction.hasWritten) adapter.lastFailure = null
    await end(id, 'onCommit')
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = (await incoming) as Id
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      await end(id, 'onRollback')
    }
  }

  const methods = adapter as unknown as Record<string, Ask | undefined>
  for (const name of reads) {
    const ask = methods[name]
    if (ask)
      methods[name] = (args) =>
        ask.call(adapter, args).catch((error) => {
          throw told(error)
        })
  }
  for (const name of writes) {
    const ask = methods[name]
    if (!ask) continue
    methods[name] = async (args) => {
      const id = (await args.req?.transactionID) as Id | undefined
      const transaction = id ? open.get(id) : undefined
      if (id && !transaction) throw lost()
      if (transaction?.error) throw transaction.error
      try {
        const result = await ask.call(adapter, args)
        if (transaction) transaction.hasWritten = true
        else if (!id) adapter.lastFailure = null
        return result
      } catch (error) {
        const known = told(error)
        if (transaction && (versionWrites.has(name) || known instanceof DatabaseFailure)) transaction.error = known
        throw known
      }
    }
  }
}
