import {
  type CollectionBeforeOperationHook,
  type Field,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { Tries } from '@/lib/account/tries'
import type { User } from '@/payload-types'
import { httpError } from '../refusal/http-error'
import { isolatedRequest } from '../stored/isolated-request'
import { findRow } from '../stored/rows'
import { say, words } from '../words/words'
import { isPassword } from './password-hash'

/** Typed with a change of one's own password or e-mail, stored nowhere. */
export const currentPassword: Field = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  label: words('Password attuale', 'Current password'),
  admin: {
    components: { Field: '/components/admin/account/CurrentPassword#CurrentPassword' },
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
  },
}

/** Of one account, whoever sits at its session. */
const tries = new Tries({ atMost: 5, forMs: 15 * 60_000 })

type Change = { email?: unknown; password?: unknown; currentPassword?: unknown }
type Args = { id?: string | number; where?: Where; data?: Change; overrideAccess?: boolean }

const wrong = (message: string, req: PayloadRequest) =>
  new ValidationError({ collection: 'users', errors: [{ path: 'currentPassword', message }], req }, req.t)

async function requireCurrent(user: Pick<User, 'id'>, given: unknown, req: PayloadRequest): Promise<void> {
  if (typeof given !== 'string' || given === '') throw wrong(say(req, 'Accounts.toChangeYourOwnPassword'), req)
  if (!tries.take(String(user.id))) throw httpError(say(req, 'Accounts.tooManyWrongPasswordsTry'), 429)
  const stored = await findRow<User>('users', { id: { equals: user.id } }, { payload: req.payload })
  if (!(await isPassword(given.slice(0, 1000), stored))) throw wrong(say(req, 'Accounts.currentPasswordIsWrong'), req)
  tries.clear(String(user.id))
}

/** Whether the own account is the one that is changed, or among many. */
async function isOwn({ id, where }: Args, user: Pick<User, 'id'>, req: PayloadRequest): Promise<boolean> {
  if (id !== undefined) return String(id) === String(user.id)
  const own: Where = { and: [where ?? {}, { id: { equals: user.id } }] }
  return (await req.payload.count({ collection: 'users', where: own, req: isolatedRequest(req) })).totalDocs > 0
}

/**
 * Whoever finds a session open does not take the account over: its own password and
 * e-mail change only with the current password. Administrators change those of others as
 * before, and our own code is not asked.
 */
export const ownCredentials: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const asked = args as unknown as Args
  const { data, overrideAccess } = asked
  if (!data) return args
  const { currentPassword: given, ...change } = data
  const { user } = req
  if (!overrideAccess && user) {
    const { email, password } = change
    const isNewEmail = email !== undefined && email !== null && String(email).toLowerCase().trim() !== user.email
    const isNewPassword = password !== undefined && password !== null && password !== ''
    if ((isNewEmail || isNewPassword) && (await isOwn(asked, user, req))) await requireCurrent(user, given, req)
  }
  return { ...args, data: change }
}
