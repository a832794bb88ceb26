import type { Endpoint, PayloadRequest } from 'payload'
import {
  type AccountSecurity,
  accountSecurity,
  confirmSecondFactor,
  endOtherSessions,
  endSession,
  enrol,
  makeRecoveryCodes,
  turnSecondFactorOff,
} from '@/lib/account/api'
import { newRecoveryCodes } from '@/lib/account/recovery-codes'
import type { User } from '@/payload-types'
import { hasRole, roles } from '../access/access'
import { logAccountEvent } from '../audit/accounts'
import { jsonResponse, post } from '../office-api/json-response'
import { belowCollection } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { inTransaction } from '../stored/in-transaction'
import { updateWith } from '../stored/saves'
import { say } from '../words/words'
import { withCode } from './code-check'
import { beginEnrolment, confirmEnrolment } from './enrolment'
import { requireSufficientPassword } from './password'
import { factorOf, isConfirmed, isRequired, keptCodesOf } from './second-factor'
import { keepSessions, sessionsOf, writeSessions } from './sessions'

type SignedIn = User & { _sid?: string }

/** The current user: what follows is about their own account and no other. */
function me(req: PayloadRequest): SignedIn {
  if (!hasRole(req.user, ...roles)) throw httpError(say(req, 'Accounts.pleaseSignIn'), 403)
  return req.user as SignedIn
}

const standing = async (req: PayloadRequest): Promise<AccountSecurity> => {
  const user = me(req)
  const factor = await factorOf(user.id, req.payload)
  return {
    isOn: isConfirmed(factor),
    since: factor?.confirmedAt ?? null,
    recoveryCodes: isConfirmed(factor) ? keptCodesOf(factor).hashes.length : 0,
    isRequired: await isRequired(user.role, req.payload),
    sessions: (await sessionsOf(user.id, req))
      .map((session) => ({ ...session, isThis: session.id === user._sid }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis) || String(b.createdAt).localeCompare(String(a.createdAt))),
  }
}

/** The session that proved the second factor stays, as one that has it; all others end. */
const onlyThisSession = async (user: SignedIn, secondFactor: boolean, req: PayloadRequest) => {
  const sessions = (await sessionsOf(user.id, req)).filter(({ id }) => id === user._sid)
  await writeSessions(
    user.id,
    sessions.map((session) => ({ ...session, secondFactor })),
    req,
  )
}

const endSessions = async (user: SignedIn, keep: Parameters<typeof keepSessions>[1], req: PayloadRequest) => {
  await keepSessions(user.id, keep, req)
  await logAccountEvent(req, 'sessionsEnded', user)
}

/** What a person sees and does of the security of the own account. */
export const accountEndpoints: Endpoint[] = [
  { path: belowCollection(accountSecurity), method: 'get', handler: async (req) => jsonResponse(await standing(req)) },

  post(enrol, async (req) => jsonResponse(await beginEnrolment(me(req), req))),

  post(confirmSecondFactor, async (req, { code }) => {
    const user = me(req)
    const { codes } = await confirmEnrolment(user, code, req, () => onlyThisSession(user, true, req))
    return jsonResponse({ recoveryCodes: codes })
  }),

  post(makeRecoveryCodes, async (req, { code }) => {
    const user = me(req)
    const { codes, kept } = await newRecoveryCodes()
    await withCode(user.id, code, req, async () => {
      const factor = await factorOf(user.id, req.payload, req)
      if (factor) await updateWith(req.payload, 'second-factors', factor.id, { recovery: kept }, { req })
    })
    return jsonResponse({ recoveryCodes: codes })
  }),

  post(turnSecondFactorOff, async (req, { code, password }) => {
    const user = me(req)
    if (await isRequired(user.role, req.payload)) throw httpError(say(req, 'Accounts.yourRoleRequiresIt'))
    await requireSufficientPassword(user, password, req)
    await withCode(user.id, code, req, async () => {
      await req.payload.delete({ collection: 'second-factors', where: { user: { equals: user.id } }, req })
      await onlyThisSession(user, false, req)
    })
    return jsonResponse({ isOn: false })
  }),

  post(endSession, async (req, { session }) => {
    const user = me(req)
    await inTransaction(req, () => endSessions(user, ({ id }) => id !== session, req))
    return jsonResponse(await standing(req))
  }),

  post(endOtherSessions, async (req) => {
    const user = me(req)
    await inTransaction(req, () => endSessions(user, ({ id }) => id === user._sid, req))
    return jsonResponse(await standing(req))
  }),
]
