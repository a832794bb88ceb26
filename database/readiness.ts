import { statfs } from 'node:fs/promises'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import type { DatabaseFailure } from '@/lib/database-failure'

declare module 'payload' {
  interface BaseDatabaseAdapter {
    /**
     * Why readers or writers cannot be served, or null. Asked as often as one likes:
     * looked at every two seconds at most.
     */
    whyNotReady(): Promise<string | null>
  }
}

/**
 * Looks at one kind of database: gives what keeps readers or writers from
 * being served, or null. May throw.
 */
export type Look<T> = (adapter: T) => Promise<string | null>

/** What a save needs at the least, of which a full disk has less. */
const neededBytes = 1024 * 1024

const keptMs = 2000
/** A database that does not answer at all would be waited for much longer. */
const patienceMs = 10_000

/**
 * Without a save that succeeds, a failure stands for a minute: monitoring that asks
 * now and then is not to miss it.
 */
const failureMs = 60_000

/**
 * Whether the last failure may be forgotten, now that the database could be written to. A lock that
 * is gone has left nothing behind.
 */
export const isOver = (failure: DatabaseFailure | null) =>
  failure !== null && (failure.reason === 'busy' || Date.now() - failure.at > failureMs)

/** Gives an adapter `whyNotReady`: the given look, and room where the uploads are. */
export function withReadiness<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
  folders: string[],
  look: Look<never>,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      adapter.whyNotReady = keptFor(keptMs, () => inTime(whatIsWrong(adapter, folders, () => look(adapter as never))))
      return adapter
    },
  }
}

async function whatIsWrong(adapter: BaseDatabaseAdapter, folders: string[], look: () => Promise<string | null>) {
  try {
    return (await look()) ?? (await withoutRoom(folders)) ?? adapter.lastFailure?.message ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function withoutRoom(folders: string[]): Promise<string | null> {
  for (const folder of folders) {
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < neededBytes) return `There is no room left on the disk of ${folder}`
  }
  return null
}

function inTime(answer: Promise<string | null>): Promise<string | null> {
  const tooLong = new Promise<string>((resolve) => {
    setTimeout(() => resolve('The database does not answer'), patienceMs).unref()
  })
  return Promise.race([answer, tooLong])
}

function keptFor(ms: number, ask: () => Promise<string | null>): () => Promise<string | null> {
  let kept: Promise<string | null> | null = null
  return () => {
    if (!kept) {
      kept = ask()
      const forget = () => setTimeout(() => (kept = null), ms).unref()
      kept.then(forget, forget)
    }
    return kept
  }
}
