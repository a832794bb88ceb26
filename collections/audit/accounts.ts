import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { AuditAction } from '@/lib/audit/actions'
import { type NotedAccount, saveContext } from '../context/save-context'
import { findRow } from '../stored/rows'
import { toActor } from './actor'
import { writeRow } from './write-row'

/**
 * The account a request is about before anybody is signed in: of a failed
 * sign-in it is all that is known.
 */
export const recordAccount = (req: PayloadRequest, account: NotedAccount) => {
  saveContext(req.context).auditAccount = account
}

/**
 * A row about an account, in the transaction of the request. Whoever is signed in
 * did it, else the account itself.
 */
export const logAccountEvent = (req: PayloadRequest, action: AuditAction, account: NotedAccount, detail?: string) =>
  writeRow(req, { action, ...accountRef(account), by: toActor(req.user ?? account), detail })

export const accountRef = ({ id, email }: NotedAccount) => ({
  target: 'users',
  documentId: String(id),
  documentTitle: email ?? null,
})

/**
 * What was typed into the sign-in form is looked at when it fails, and only
 * to find out whose account it is.
 */
export const recordTyped: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'login') saveContext(context).auditEmail = (args as { data?: { email?: unknown } }).data?.email
  return args
}

export const logSignIn: CollectionAfterLoginHook = ({ req, user }) => logAccountEvent(req, 'login', user)

export const logSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await logAccountEvent(req, 'logout', req.user)
}

/** Payload unlocks without saving the account, and tells of it when that is stored. */
export const logUnlock: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if ((operation as string) !== 'unlock' || !result) return result
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
  const account = await findRow<NotedAccount>('users', { email: { equals: email.toLowerCase().trim() } }, req)
  if (account) await logAccountEvent(req, 'unlock', account)
  return result
}

type Factor = { user: string | NotedAccount; confirmedAt?: string | null; recovery?: unknown }

/** Whose second factor it is. */
export const accountOf = async ({ user }: Pick<Factor, 'user'>, req: PayloadRequest): Promise<NotedAccount> => {
  const id = typeof user === 'object' ? user.id : user
  return (await findRow<NotedAccount>('users', { id: { equals: id } }, req)) ?? { id }
}

/**
 * Second factors have no rows like other documents: only that one came,
 * went, or has new recovery codes.
 */
export const logFactor: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [(previousDoc ?? {}) as Factor, doc as Factor]
  if (!after.confirmedAt) return doc
  if (!before.confirmedAt) await logAccountEvent(req, 'secondFactorOn', await accountOf(after, req))
  else if (JSON.stringify(before.recovery) !== JSON.stringify(after.recovery))
    await logAccountEvent(req, 'recoveryCodesRenewed', await accountOf(after, req))
  return doc
}

export const logFactorRemoval: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if ((doc as Factor).confirmedAt) await logAccountEvent(req, 'secondFactorOff', await accountOf(doc as Factor, req))
  return doc
}
