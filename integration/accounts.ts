import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type Role, roles } from '@/collections/access'
import { payload } from './portal'

export type Account = { id: string; user: NonNullable<PayloadRequest['user']>; token: string }

let made: Promise<Record<Role, Account>> | undefined

/** One account of each role, signed in. Made when first asked for, so that what comes before finds none. */
export function accounts(): Promise<Record<Role, Account>> {
  made ??= makeAccounts()
  return made
}

async function makeAccounts() {
  const entries: [Role, Account][] = []
  for (const role of roles) entries.push([role, await makeAccount(role, `${role}@example.org`)])
  return Object.fromEntries(entries) as Record<Role, Account>
}

/** An account with a password nobody else knows. */
export async function makeAccount(role: Role, email: string): Promise<Account> {
  const password = randomBytes(12).toString('hex')
  const { id } = await payload.create({ collection: 'users', data: { email, password, role, name: role } })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error(`${email} could not sign in`)
  return { id, token, user: { ...user, collection: 'users' } as Account['user'] }
}
