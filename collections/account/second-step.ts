import { createHash } from 'node:crypto'
import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { signToken, verifyToken } from '@/lib/account/signed-token'
import type { User } from '@/payload-types'
import { findRow } from '../stored/rows'
import { say } from '../words/words'
import { secondStepOf } from './second-factor'

/** Seconds between the password and the code: time to find the telephone, and to set it up. */
const patience = 10 * 60

type Step = 'code' | 'enrol'
type Challenge = { user: string | number; step: Step; road: SignInMethod; account: string }
export type SignInMethod = 'password' | 'provider'

/** Changes with the password: a challenge that was given for the old one no longer holds. */
const markOf = (user: { hash?: string | null }) => createHash('sha256').update(String(user.hash)).digest('base64url')

/** What whoever passed the first factor brings to the second step. */
export const challengeFor = (user: User, step: Step, road: SignInMethod, req: PayloadRequest): string =>
  signToken(
    'second-step',
    { user: user.id, step, road, account: markOf(user) } satisfies Challenge,
    req.payload.secret,
    patience,
  )

/**
 * The account and the step that a challenge stands for; null when it does not hold, or no longer.
 */
export async function openChallenge(token: unknown, req: PayloadRequest) {
  const challenge = verifyToken<Challenge>('second-step', token, req.payload.secret)
  if (!challenge) return null
  const user = await findRow<User>('users', { id: { equals: challenge.user } }, req)
  return user && markOf(user) === challenge.account ? { user, step: challenge.step, road: challenge.road } : null
}

/** The password is right, and not enough. `data` tells what comes next. */
export class SecondStepNeeded extends APIError<{ step: Step; challenge: string }> {
  constructor(step: Step, challenge: string, req: PayloadRequest) {
    const message =
      step === 'code' ? say(req, 'Accounts.codeOfSecondFactorIs') : say(req, 'Accounts.secondFactorIsToBe')
    super(message, 401, { step, challenge }, true)
    this.name = 'SecondStepNeeded'
    // Answered, but not listed: the log writes down whatever it can list, and a challenge is
    // worth a password for ten minutes.
    Object.defineProperty(this, 'data', { value: this.data, enumerable: false })
  }
}

/**
 * Stands between the right password and the session, through any entry point: REST, the local
 * API, a reset password. Refusing undoes the whole operation, so that no session exists
 * before the second step is done.
 */
export const stopBeforeSecondStep: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const step = await secondStepOf(user, req.payload)
  if (step) throw new SecondStepNeeded(step, challengeFor(user, step, 'password', req), req)
}
