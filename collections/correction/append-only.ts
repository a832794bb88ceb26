import type { Access, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { hasRole, roles } from '../access/access'
import { editionContentAccess } from '../access/content-access'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'

/** What the system recorded has the instant of the change; what the office notes has none. */
const noted: Where = { at: { exists: false } }

/** The office's own notes may be changed by whoever may change content; a record by nobody. */
export const unlessRecorded =
  (operation: 'update' | 'delete'): Access =>
  async (args) => {
    const isAllowed = (await editionContentAccess?.[operation]?.(args)) ?? false
    return isAllowed === true ? noted : isAllowed
  }

/** Readers meet what is public of a public edition; minor edits stay with the office. */
export const publicRecordsOrSignedIn: Access = async (args) => {
  if (hasRole(args.req.user, ...roles)) return true
  const rule = (await editionContentAccess?.read?.(args)) as Where
  return { and: [rule, { isPublic: { not_equals: false } }] }
}

export function neverChanges(req: PayloadRequest) {
  const message = say(req, 'Corrections.recordOfCorrectionsDoesNot')
  return httpError(message)
}

/** A new row is let in, and stays as it is. */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw neverChanges(req)
  return data
}

export const refuseDeletion: CollectionBeforeDeleteHook = ({ req }) => {
  throw neverChanges(req)
}
