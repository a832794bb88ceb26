import { type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, Forbidden } from 'payload'

/**
 * Our endpoints take the place of Payload's. Those would note a request for a password in a write
 * outside the transaction it holds, so that anybody could keep the only writer of SQLite waiting
 * for itself; and a reset would sign in.
 */
export const noOtherWayIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword') throw new Forbidden(req.t)
  return args
}

/** A request without an account never makes one, whatever road it takes. */
export const refuseSelfRegistration: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) throw new Forbidden(req.t)
  return data
}
