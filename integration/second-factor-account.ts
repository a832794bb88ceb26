import { randomUUID } from 'node:crypto'
import type { Role } from '@/collections/access/access'
import { codeAt } from '@/lib/account/totp'
import type { User } from '@/payload-types'
import { type Told, told } from './ask'
import { payload } from './portal'

export const password = 'tre gufi sotto il ponte'

let hashed: Promise<Pick<User, 'hash' | 'salt'>> | undefined

/**
 * The password as it is stored: to judge and hash it takes longer than all else of a new account.
 */
async function hashedPassword() {
  const email = `${randomUUID()}@example.org`
  const { id } = await payload.create({ collection: 'users', data: { email, password, role: 'editor', name: 'Prova' } })
  const { hash, salt } = await stored(id)
  await payload.db.deleteOne({ collection: 'users', where: { id: { equals: id } } })
  return { hash, salt }
}

/** An account of its own, with a password and nothing else. */
export async function newAccount(role: Role) {
  hashed ??= hashedPassword()
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`
  const data = { email, role, name: 'Prova', ...(await hashed) }
  const { id } = await payload.db.create({ collection: 'users', data })
  return { id: String(id), email }
}

export const signIn = (email: string, given = password): Promise<Told> =>
  told('users/login', { body: { email, password: given } })

/** The challenge that a right password gets where it is not enough. */
export const challengeOf = ({ body }: Told): string => body.errors?.[0]?.data?.challenge

/**
 * An account whose second factor is on, signed in. `code` gives a code that was not taken before.
 */
export async function newSecondFactorAccount(role: Role) {
  const account = await newAccount(role)
  const { body } = await signIn(account.email)
  const token: string = body.token
  const { secret } = (await told('users/security/enrol', { token, body: {} })).body
  const confirmed = await told('users/security/confirm', { token, body: { code: codeAt(secret, Date.now()) } })
  const recoveryCodes: string[] = confirmed.body.recoveryCodes
  const where = { user: { equals: account.id } }
  const code = async () => {
    await payload.update({ collection: 'second-factors', where, data: { lastStep: 0 } })
    return codeAt(secret, Date.now())
  }
  const challenge = async () => challengeOf(await signIn(account.email))
  const withCode = async (given: string) =>
    told('users/sign-in/code', { body: { challenge: await challenge(), code: given } })
  return { ...account, token, secret, recoveryCodes, code, challenge, withCode }
}

/** The account as it is stored. */
export const stored = async (id: string): Promise<User> =>
  (await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })) as unknown as User
