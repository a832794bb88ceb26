import type { PayloadRequest } from 'payload'
import type { DatabaseFailure } from '@/lib/database-failure'
import type { Caller } from './stored'

type Works = { commit?: () => Promise<void>; rollback: () => Promise<void> }

/**
 * What is to follow the end of the request's transaction, whichever it is;
 * outside a transaction nothing follows.
 */
export async function atEnd({ payload, transactionID }: PayloadRequest, { commit, rollback }: Works): Promise<void> {
  const id = await transactionID
  if (!id) return
  payload.db.afterRollback(id, rollback)
  if (commit) payload.db.afterCommit(id, commit)
}

/** Has a failure reach whoever saved and whoever operates the portal. */
export const recordFailure = (failure: DatabaseFailure, { payload }: Caller): void => payload.db.recordFailure(failure)

/** Why the database cannot be read or written; null when it can. */
export const whyNotReady = ({ payload }: Caller): Promise<string | null> => payload.db.whyNotReady()

/** Whether several processes may share the database. */
export const isShared = ({ payload }: Caller): boolean => payload.db.name === 'mongoose'
