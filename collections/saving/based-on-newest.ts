import {
  APIError,
  type CollectionBeforeValidateHook,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { say } from '../words/words'

/** The status of a save that was made from an older version than the newest. */
export const staleStatus = 409

type Stamped = { updatedAt?: string | null }

/**
 * Throws (409) where a request was made from an older version of the document than the one that is
 * stored: it would undo what somebody else, or the same person in another tab, has saved meanwhile.
 * A request says what it was made from in `updatedAt`, as the office's forms do; one that says
 * nothing changes the fields it names. Runs inside the transaction, so that of two saves at the
 * same moment the second is refused.
 */
function refuseStale(data: Stamped, original: Stamped | undefined, req: PayloadRequest) {
  const base = (req.data as Stamped | undefined)?.updatedAt
  // Other documents that the same request saves carry dates of their own.
  if (!base || data.updatedAt !== base || !original?.updatedAt) return
  if (Date.parse(base) >= Date.parse(original.updatedAt)) return
  const message = say(req, 'Saving.notSavedMeanwhileThisWas')
  throw new APIError(message, staleStatus, { stale: { base, newest: original.updatedAt } }, true)
}

/** Refuses a save that is based on an older version. */
export const refuseStaleDocument: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && data) refuseStale(data, originalDoc, req)
  return data
}

/** The same for a global. */
export const refuseStaleGlobal: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (data) refuseStale(data, originalDoc, req)
  return data
}
