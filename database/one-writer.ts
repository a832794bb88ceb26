import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** A writer that has waited this long will not get its turn: better a clear error than a request that never ends. */
const patienceMs = 20_000

/** Lets one holder in at a time, in order of arrival. */
class Turnstile {
  #last: Promise<void> = Promise.resolve()

  async enter(): Promise<() => void> {
    const before = this.#last
    let leave: () => void = () => {}
    this.#last = new Promise((resolve) => {
      leave = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error('The database is busy: another change has not finished. Try again.')),
        patienceMs,
      )
    })
    try {
      await Promise.race([before, tooLong])
    } catch (error) {
      // Whoever comes next still waits for the one we gave up on.
      before.then(leave)
      throw error
    } finally {
      clearTimeout(timer)
    }
    return leave
  }
}

/** What of an adapter writes. */
export const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
  'createVersion',
  'updateVersion',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
type Adapter = BaseDatabaseAdapter & { client?: { execute(sql: string): Promise<unknown> }; busyTimeout?: number }

/**
 * SQLite takes one writer at a time, and a second one of the same process cannot wait for the first: waiting blocks the
 * only thread, so the first never finishes. Here writers queue before they reach the database: a transaction holds the
 * turn until it ends, and a write outside one gets a transaction of its own, so none is ever half done.
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      serialise(adapter as unknown as Adapter)
      return adapter
    },
  }
}

function serialise(adapter: Adapter) {
  const turnstile = new Turnstile()
  const turns = new Map<unknown, () => void>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  adapter.beginTransaction = async (options) => {
    const leave = await turnstile.enter()
    try {
      const id = await beginTransaction.call(adapter, options)
      turns.set(id, leave)
      // Each transaction takes its connection with it; the next one starts without the time-out other processes need.
      await adapter.client?.execute(`PRAGMA busy_timeout = ${adapter.busyTimeout ?? 0}`)
      return id
    } catch (error) {
      leave()
      throw error
    }
  }

  const ending =
    (end: typeof commitTransaction): typeof commitTransaction =>
    async (incoming) => {
      const id = await incoming
      try {
        await end.call(adapter, id as string)
      } finally {
        turns.get(id)?.()
        turns.delete(id)
      }
    }
  adapter.commitTransaction = ending(commitTransaction)
  adapter.rollbackTransaction = ending(rollbackTransaction)

  for (const name of writes) {
    const write = adapter[name] as unknown as Write | undefined
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
    ;(adapter as unknown as Record<string, Write>)[name] = inTurn
  }
}
