import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inject } from 'vitest'
import { type Role, roles } from '@/collections/access/access'
import { payload } from './portal'

export type Account = { id: string; user: NonNullable<PayloadRequest['user']>; token: string }

let signedIn: Promise<Record<Role, Account>> | undefined

/** The account of each role that a loaded database comes with, signed in when first asked for. */
export function accounts(): Promise<Record<Role, Account>> {
  signedIn ??= signAllIn()
  return signedIn
}

async function signAllIn() {
  const { password } = inject('loaded')
  const entries: [Role, Account][] = []
  for (const role of roles) entries.push([role, await signIn(`${role}@example.org`, password)])
  return Object.fromEntries(entries) as Record<Role, Account>
}

/** An account with a password nobody else knows. */
export async function makeAccount(role: Role, email: string): Promise<Account> {
  const password = randomBytes(12).toString('hex')
  await payload.create({ collection: 'users', data: { email, password, role, name: role } })
  return signIn(email, password)
}

async function signIn(email: string, password: string): Promise<Account> {
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error(`${email} could not sign in`)
  return { id: user.id, token, user: { ...user, collection: 'users' } as Account['user'] }
}
