import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import {
  maximumLength,
  minimumFor,
  minimumLength,
  type PasswordProblem,
  passwordProblem,
} from '@/lib/account/password-rules'
import type { User } from '@/payload-types'
import { refusal } from '../refusal/refusal'
import { say } from '../words/words'
import { checkPassword } from './password-check'
import { factorOf, isConfirmed } from './second-factor'

function sentenceOf(problem: PasswordProblem, hasSecondFactor: boolean, req: PayloadRequest): string {
  const minimum = minimumFor(hasSecondFactor)
  switch (problem) {
    case 'short':
      return say(
        req,
        `La password deve avere almeno ${minimum} caratteri.`,
        `The password needs at least ${minimum} characters.`,
      )
    case 'long':
      return say(
        req,
        `La password può avere al massimo ${maximumLength} caratteri.`,
        `The password may have at most ${maximumLength} characters.`,
      )
    case 'personal':
      return say(req, 'La password contiene il nome o l’e-mail.', 'The password contains the name or the e-mail.')
    case 'common':
      return say(
        req,
        'La password è fra quelle che si indovinano per prime: è comune, o è nota da furti di dati. Tre o quattro parole a caso vanno meglio.',
        'The password is among those guessed first: it is common, or known from stolen data. Three or four random words do better.',
      )
  }
}

/** Holds every new password to the rules, whoever sets it and by whatever road. */
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
    throw refusal(say(req, 'La password non è giusta.', 'The password is wrong.'), 401)
}

/** Before the second factor is given up: the password is right, and long enough to stand alone. */
export async function requireSufficientPassword(user: User, password: string, req: PayloadRequest): Promise<void> {
  if ([...password].length < minimumLength.alone)
    throw refusal(
      say(
        req,
        `Senza secondo fattore la password deve avere almeno ${minimumLength.alone} caratteri: prima cambiala.`,
        `Without a second factor the password needs at least ${minimumLength.alone} characters: change it first.`,
      ),
    )
  await requirePassword(user, password, req)
}
