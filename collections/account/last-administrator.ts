import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import type { User } from '@/payload-types'
import { saveContext } from '../context/save-context'
import { httpError } from '../refusal/http-error'
import { findRows, updateRow } from '../stored/rows'
import { say } from '../words/words'

const busy = (req: PayloadRequest) => httpError(say(req, 'Accounts.anotherAdministratorsAccountIsBeing'), 409)

const last = (req: PayloadRequest) => httpError(say(req, 'Accounts.thisIsOnlyAdministratorsAccount'), 409)

const administrators = (req: PayloadRequest, more: Where = {}) => {
  const where = { and: [{ role: { equals: 'administrator' } }, more] }
  return findRows<User>('users', { where, sort: 'id', limit: 1 }, req)
}

/**
 * Of two who demote each other at the same time, one is to wait or fail: both write the
 * same account first. SQLite has one writer anyway; MongoDB refuses the second, which
 * would not see what the first did.
 */
async function takeTurn(req: PayloadRequest): Promise<void> {
  const [first] = await administrators(req)
  if (!first) return
  const data = { updatedAt: new Date().toISOString() }
  try {
    await updateRow('users', first.id, data, req)
  } catch (error) {
    if ((error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.('TransientTransactionError'))
      throw busy(req)
    throw error
  }
}

/**
 * Somebody must be left who can make accounts. Of many changed in one request
 * each counts the others that go.
 */
async function refuseLast(id: string | number, req: PayloadRequest): Promise<void> {
  const kept = saveContext(req.context)
  const leaving = kept.leaving ?? new Set<string | number>()
  kept.leaving = leaving
  leaving.add(id)
  await takeTurn(req)
  const [stays] = await administrators(req, { id: { not_in: [...leaving] } })
  if (stays) return
  leaving.delete(id)
  throw last(req)
}

/** The last administrator keeps the role. */
export const keepLastRole: CollectionBeforeChangeHook<User> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && originalDoc?.role === 'administrator' && data.role && data.role !== 'administrator')
    await refuseLast(originalDoc.id, req)
  return data
}

/** The last administrator is not deleted. */
export const keepLastAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [account] = await administrators(req, { id: { equals: id } })
  if (account) await refuseLast(id, req)
}

/** The second factor of an account goes with it. */
export const deleteSecondFactor: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'second-factors', where: { user: { equals: id } }, req })
}
