import * as z from 'zod/mini'
import type { OfficeEndpoint } from '../office-api/endpoint'
import { text } from '../office-api/lenient'

/** Where an account is signed in. Instants are ISO texts. */
export type AccountSession = {
  id: string
  createdAt?: string | null
  expiresAt: string
  device?: string | null
  road?: 'password' | 'provider' | null
  secondFactor?: boolean | null
  isThis: boolean
}

/** How one's own account is kept. */
export type AccountSecurity = {
  /** Whether the second factor is on, and since when. */
  isOn: boolean
  since: string | null
  /** How many are left. */
  recoveryCodes: number
  isRequired: boolean
  sessions: AccountSession[]
}

/** What stands between a right first factor and the session: data of the refusal. */
export type Challenge = { step: 'code' | 'enrol'; challenge: string }

/**
 * A secret that is set aside until the first code, and the same as a
 * picture to read with a telephone.
 */
export type Enrolment = { secret: string; picture: string }

/** Shown this once. */
export type RecoveryCodes = { recoveryCodes: string[] }

/** A session that has begun. Its token is in a cookie too, which is what browsers use. */
export type SignedIn = { exp: number; token: string; user: { id: string; email: string } }

/** Payload's own: what is sent is checked there. */
export const signIn: OfficeEndpoint<SignedIn, Record<string, FormDataEntryValue>> = {
  method: 'post',
  path: '/users/login',
}

const codeBody = z.object({ challenge: text, code: text })
const challengeBody = z.object({ challenge: text })

export const signInWithCode: OfficeEndpoint<SignedIn, z.infer<typeof codeBody>> = {
  method: 'post',
  path: '/users/sign-in/code',
  body: codeBody,
}

export const enrolAtSignIn: OfficeEndpoint<Enrolment, z.infer<typeof challengeBody>> = {
  method: 'post',
  path: '/users/sign-in/enrol',
  body: challengeBody,
}

export const confirmAtSignIn: OfficeEndpoint<SignedIn & RecoveryCodes, z.infer<typeof codeBody>> = {
  method: 'post',
  path: '/users/sign-in/confirm',
  body: codeBody,
}

export const accountSecurity: OfficeEndpoint<AccountSecurity> = { method: 'get', path: '/users/security' }

export const enrol: OfficeEndpoint<Enrolment> = { method: 'post', path: '/users/security/enrol' }

const ownCodeBody = z.object({ code: text })

export const confirmSecondFactor: OfficeEndpoint<RecoveryCodes, z.infer<typeof ownCodeBody>> = {
  method: 'post',
  path: '/users/security/confirm',
  body: ownCodeBody,
}

export const makeRecoveryCodes: OfficeEndpoint<RecoveryCodes, z.infer<typeof ownCodeBody>> = {
  method: 'post',
  path: '/users/security/recovery-codes',
  body: ownCodeBody,
}

const turnOffBody = z.object({ code: text, password: text })

export const turnSecondFactorOff: OfficeEndpoint<{ isOn: boolean }, z.infer<typeof turnOffBody>> = {
  method: 'post',
  path: '/users/security/turn-off',
  body: turnOffBody,
}

const sessionBody = z.object({ session: text })

export const endSession: OfficeEndpoint<AccountSecurity, z.infer<typeof sessionBody>> = {
  method: 'post',
  path: '/users/security/end-session',
  body: sessionBody,
}

export const endOtherSessions: OfficeEndpoint<AccountSecurity> = {
  method: 'post',
  path: '/users/security/end-other-sessions',
}

type MessageResponse = { message: string }
const emailBody = z.object({ email: text })

export const forgotPassword: OfficeEndpoint<MessageResponse, z.infer<typeof emailBody>> = {
  method: 'post',
  path: '/users/forgot-password',
  body: emailBody,
}

const resetBody = z.object({ token: text, password: text })

/** Asked by Payload's own form. */
export const resetPassword: OfficeEndpoint<MessageResponse, z.infer<typeof resetBody>> = {
  method: 'post',
  path: '/users/reset-password',
  body: resetBody,
}
