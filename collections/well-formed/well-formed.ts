import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeReadHook,
  type GlobalBeforeOperationHook,
  type GlobalBeforeReadHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { officeWords } from '@/i18n/office'
import { hasRole, roles } from '../access/access'
import type { Values } from '../stored/stored'
import type { Fault } from './fault'
import { faultsIn } from './faults'

type Args = { data?: Values; overrideAccess?: boolean }

/** Whoever may write nothing is refused by the rules, without a word of what is wrong. */
const isRefusedAnyway = ({ overrideAccess }: Args, req: PayloadRequest) =>
  !overrideAccess && !hasRole(req.user, ...roles)

function refuse(place: { collection?: string; global?: string }, faults: Fault[], req: PayloadRequest) {
  const byPath = new Map(faults.map((fault) => [fault.path, fault]))
  const errors = [...byPath.values()].map(({ path, why }) => ({ path, message: why(officeWords(req.i18n.language)) }))
  throw new ValidationError({ ...place, errors, req }, req.t)
}

/**
 * Payload checks nothing of a draft. What has not even the form of its field (a unit that is none,
 * a text nested without end, an unknown block) is refused whatever it is saved as.
 */
export const refuseMalformed: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as Args
  if ((operation !== 'create' && operation !== 'update') || !data || isRefusedAnyway(args as Args, req)) return args
  const faults = faultsIn(collection.flattenedFields, data, 'one')
  if (faults.length > 0) refuse({ collection: collection.slug }, faults, req)
  return args
}

/** What is stored already without the form of its field is read as not yet written. */
export const leaveOutMalformed: CollectionBeforeReadHook = ({ collection, doc }) => {
  for (const { fix } of faultsIn(collection.flattenedFields, doc as Values, 'all')) fix()
  return doc
}

/** The same of a global. */
export const refuseMalformedGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  const { data } = args as Args
  if (operation !== 'update' || !data || isRefusedAnyway(args as Args, req)) return args
  const faults = faultsIn(global.flattenedFields, data, 'one')
  if (faults.length > 0) refuse({ global: global.slug }, faults, req)
  return args
}

export const leaveOutMalformedOfGlobal: GlobalBeforeReadHook = ({ doc, global }) => {
  for (const { fix } of faultsIn(global.flattenedFields, (doc ?? {}) as Values, 'all')) fix()
  return doc
}
