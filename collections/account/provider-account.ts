import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import type { User } from '@/payload-types'
import { findRow } from '../stored/rows'
import type { Claims } from './provider'

/** Every text in the claim, whether it is one or a list. */
const textsOf = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === 'string')

/**
 * The role that the claims give to somebody without an account: the lower of two,
 * never administrator; null for none.
 */
export function roleFrom(
  claims: Claims,
  { OIDC_ROLE_CLAIM, OIDC_ROLE_VALUES }: RoleSettings,
): 'editor' | 'approver' | null {
  if (!OIDC_ROLE_CLAIM) return null
  const given = textsOf(claims[OIDC_ROLE_CLAIM])
  const has = (role: 'editor' | 'approver') => given.includes(OIDC_ROLE_VALUES[role] ?? '\0')
  return has('editor') ? 'editor' : has('approver') ? 'approver' : null
}

type RoleSettings = Pick<ReturnType<typeof env>, 'OIDC_ROLE_CLAIM' | 'OIDC_ROLE_VALUES'>

/**
 * The e-mail that the provider vouches for, in the form accounts are kept in; null for any
 * other. Some say "true" as a text.
 */
export const vouchedEmail = ({ email, email_verified }: Claims): string | null =>
  typeof email === 'string' && (email_verified === true || email_verified === 'true')
    ? email.toLowerCase().trim()
    : null

/** Whether the provider vouches for a second factor of its own. */
export const isTrusted = ({ acr }: Claims, { OIDC_TRUSTED_ACR }: Pick<ReturnType<typeof env>, 'OIDC_TRUSTED_ACR'>) =>
  typeof acr === 'string' && OIDC_TRUSTED_ACR.includes(acr)

/**
 * The account the claims belong to: one that is there, or, where a claim gives a
 * role, a new one. Null when neither.
 */
export async function accountOf(claims: Claims, req: PayloadRequest): Promise<User | null> {
  const email = vouchedEmail(claims)
  if (!email) return null
  const { payload } = req
  const existing = await findRow<User>('users', { email: { equals: email } }, { payload })
  if (existing) return existing
  const role = roleFrom(claims, env())
  if (!role) return null
  const name = typeof claims.name === 'string' && claims.name ? claims.name : email
  // A password nobody knows: the provider is the way in, until its owner asks for another by mail.
  const data = { email, name, role, password: randomBytes(48).toString('base64url') }
  const { id } = await payload.create({ collection: 'users', data })
  return findRow<User>('users', { id: { equals: id } }, { payload })
}
