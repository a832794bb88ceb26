import type { CollectionBeforeOperationHook } from 'payload'
import { httpError } from '../refusal/http-error'
import { hasRole, roles } from './access'

type Sorted = { sort?: string | string[]; joins?: Record<string, { sort?: string }> | false }

/**
 * The public sorts by a document's own fields. Filters reach only related documents the reader may
 * see, sorting reaches all: the order would tell the values of drafts.
 */
export const restrictPublicSort: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || hasRole(req.user, ...roles)) return args
  const { sort, joins } = args as Sorted
  const ofJoins = Object.values(joins || {}).map((join) => join?.sort ?? [])
  const reachesFurther = [sort ?? [], ...ofJoins].flat().some((field) => /\.|__/.test(field))
  if (reachesFurther) throw httpError('Sort by fields of the document itself.', 400)
  return args
}
