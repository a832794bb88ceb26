import type { CollectionBeforeOperationHook } from 'payload'
import { refusal } from '../refusal/refusal'
import { hasRole, roles } from './access'

type Sorted = { sort?: string | string[]; joins?: Record<string, { sort?: string }> | false }

/**
 * The public sorts by a document's own fields. Filters reach only related documents the reader may see, sorting reaches all:
 * the order would tell the values of drafts.
 */
export const strangersSortByOwnFields: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || hasRole(req.user, ...roles)) return args
  const { sort, joins } = args as Sorted
  const ofJoins = Object.values(joins || {}).map((join) => join?.sort ?? [])
  const reachesFurther = [sort ?? [], ...ofJoins].flat().some((field) => /\.|__/.test(field))
  if (reachesFurther) throw refusal('Sort by fields of the document itself.', 400)
  return args
}
