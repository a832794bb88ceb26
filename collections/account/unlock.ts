import type { CollectionAfterOperationHook } from 'payload'
import { forgetCodes } from './code-check'
import { forgetAll } from './password-check'

/**
 * An administrator says that it was the person: whatever was wrong at the
 * account, from wherever, is forgotten.
 */
export const unlockAttempts: CollectionAfterOperationHook<'users'> = async ({ args, operation, req, result }) => {
  if ((operation as string) !== 'unlock' || !result) return result
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
  forgetAll(email)
  await forgetCodes(email, req)
  return result
}
