import type { Payload } from 'payload'
import type { ImportProgress } from '@/lib/figure-sheet/api'
import { isShared } from '../stored/transactions'

type Run = ImportProgress & { isCancelled: boolean; sharedAt: number }

/** Somebody stopped the import before it was over. */
export class ImportCancelledError extends Error {
  constructor() {
    super('The import was cancelled')
    this.name = 'ImportCancelledError'
  }
}

const runs = new Map<string, Run>()
const shareEveryMs = 1000

/**
 * How far an import is, outside its transaction, which nobody sees into. In the memory of the
 * process that runs it; where several processes share a database also in Payload's store of keys.
 * SQLite has one process, and one writer: the import.
 */
const keyOf = (id: string) => `figure-import:${id}`
const cancelKeyOf = (id: string) => `figure-import:${id}:cancelled`

export function beginProgress(id: string, total: number): void {
  runs.set(id, { done: 0, total, isCancelled: false, sharedAt: 0 })
}

/**
 * Tells how much is done, and lets others be answered meanwhile. Throws ImportCancelledError
 * once somebody asked for an end.
 */
export async function reportProgress(payload: Payload, id: string, done: number): Promise<void> {
  const run = runs.get(id)
  if (!run) return
  run.done = done
  if (isShared({ payload }) && Date.now() - run.sharedAt >= shareEveryMs) {
    run.sharedAt = Date.now()
    await payload.kv.set(keyOf(id), { done, total: run.total, at: run.sharedAt })
    if (await payload.kv.has(cancelKeyOf(id))) run.isCancelled = true
  }
  await new Promise((resolve) => setImmediate(resolve))
  if (run.isCancelled) throw new ImportCancelledError()
}

export async function endProgress(payload: Payload, id: string): Promise<void> {
  runs.delete(id)
  if (!isShared({ payload })) return
  await payload.kv.delete(keyOf(id))
  await payload.kv.delete(cancelKeyOf(id))
}

/**
 * Null when no process tells of the import. A transaction lives a minute at most, so one
 * that was silent for two is gone.
 */
export async function progressOf(payload: Payload, id: string): Promise<ImportProgress | null> {
  const run = runs.get(id)
  if (run) return { done: run.done, total: run.total }
  if (!isShared({ payload })) return null
  const shared = await payload.kv.get<ImportProgress & { at: number }>(keyOf(id))
  return shared && Date.now() - shared.at < 120_000 ? { done: shared.done, total: shared.total } : null
}

/** Asks for the end of an import, whichever process runs it. */
export async function cancelProgress(payload: Payload, id: string): Promise<void> {
  const run = runs.get(id)
  if (run) run.isCancelled = true
  else if (isShared({ payload })) await payload.kv.set(cancelKeyOf(id), { at: Date.now() })
}
