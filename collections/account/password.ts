import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import {
  maximumLength,
  minimumFor,
  minimumLength,
  type PasswordProblem,
  passwordProblem,
} from '@/lib/account/password-rules'
import type { User } from '@/payload-types'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { checkPassword } from './password-check'
import { factorOf, isConfirmed } from './second-factor'

function sentenceOf(problem: PasswordProblem, hasSecondFactor: boolean, req: PayloadRequest): string {
  const minimum = minimumFor(hasSecondFactor)
  switch (problem) {
    case 'short':
      return say(req, 'Accounts.passwordNeedsAtLeastCharacters', { minimum })
    case 'long':
      return say(req, 'Accounts.passwordMayHaveAtMost', { maximumLength })
    case 'personal':
      return say(req, 'Accounts.passwordContainsNameOrE')
    case 'common':
      return say(req, 'Accounts.passwordIsAmongThoseGuessed')
  }
}

/** Holds every new password to the rules, whoever sets it, through any entry point. */
export const goodPassword: CollectionBeforeValidateHook<User> = async ({ data, originalDoc, operation, req }) => {
  const password = (data as { password?: unknown } | undefined)?.password
  if (typeof password !== 'string' || password === '') return data
  const hasSecondFactor = operation === 'update' && isConfirmed(await factorOf(originalDoc?.id ?? '', req.payload))
  const account = { ...originalDoc, ...data }
  const problem = await passwordProblem({
    password,
    email: account.email ?? '',
    name: account.name ?? '',
    hasSecondFactor,
  })
  if (!problem) return data
  const message = sentenceOf(problem, hasSecondFactor, req)
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}

/** The account's own password, once more. A wrong one is counted and slowed as at sign-in. */
export async function requirePassword(user: Pick<User, 'email'>, password: string, req: PayloadRequest): Promise<void> {
  if (!(await checkPassword({ email: user.email, password }, req)))
    throw httpError(say(req, 'Accounts.passwordIsWrong'), 401)
}

/** Before the second factor is given up: the password is right, and long enough to stand alone. */
export async function requireSufficientPassword(user: User, password: string, req: PayloadRequest): Promise<void> {
  if ([...password].length < minimumLength.alone)
    throw httpError(say(req, 'Accounts.withoutSecondFactorPasswordNeeds', { alone: minimumLength.alone }))
  await requirePassword(user, password, req)
}
