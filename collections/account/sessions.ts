import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { generatePayloadCookie, removeExpiredSessions } from 'payload/shared'
import { deviceOf } from '@/lib/account/device'
import type { User } from '@/payload-types'
import { logAccountEvent } from '../audit/accounts'
import { findRow, updateRow } from '../stored/rows'
import type { SignInMethod } from './second-step'

export type Session = NonNullable<User['sessions']>[number]
type Id = string | number

/** The account as stored, sessions and all. */
const storedUser = (id: Id, req: PayloadRequest) => findRow<User>('users', { id: { equals: id } }, req)

const unexpired = (account: User | null): Session[] =>
  removeExpiredSessions((account?.sessions ?? []) as never) as Session[]

/** Sessions that have not ended. */
export const sessionsOf = async (id: Id, req: PayloadRequest): Promise<Session[]> =>
  unexpired(await storedUser(id, req))

/**
 * Only the sessions are written: what else changed of the account meanwhile
 * stays. To be called in a transaction.
 */
export async function keepSessions(id: Id, keep: (session: Session) => boolean, req: PayloadRequest): Promise<void> {
  await writeSessions(id, (await sessionsOf(id, req)).filter(keep), req)
}

/** Puts the list in the place of what there was. */
export const writeSessions = (id: Id, sessions: Session[], req: PayloadRequest) =>
  // Without a date of its own the change would look like one made to the account.
  updateRow('users', id, { sessions, updatedAt: null }, req)

/** What is told of a session besides when it began. */
export const detailsOf = (req: PayloadRequest) => ({ device: deviceOf(req.headers?.get('User-Agent') ?? '') })

type How = { secondFactor: boolean; road: SignInMethod }

/**
 * Makes a session, as Payload's own sign-in does, and gives back the token that opens
 * it. To be called in a transaction.
 */
export async function openSession(id: Id, { secondFactor, road }: How, req: PayloadRequest) {
  const { config } = req.payload.collections.users
  const user = await storedUser(id, req)
  if (!user) throw new Error('The account is gone')
  const sid = randomUUID()
  const now = Date.now()
  const session = {
    id: sid,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + config.auth.tokenExpiration * 1000).toISOString(),
    secondFactor,
    road,
    ...detailsOf(req),
  }
  const sessions = [...unexpired(user), session]
  await writeSessions(id, sessions, req)
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' } as never,
  })
  await logAccountEvent(req, 'login', user, secondFactor ? `${road}, second factor` : road)
  const { secret } = req.payload
  const { exp, token } = await jwtSign({ fieldsToSign, secret, tokenExpiration: config.auth.tokenExpiration })
  return { exp, token, user: { id: user.id, email: user.email, name: user.name, role: user.role } }
}

/** The cookie of a session, as Payload's own sign-in sets it. */
export const cookieOf = (token: string, { payload }: PayloadRequest): string =>
  String(
    generatePayloadCookie({
      collectionAuthConfig: payload.collections.users.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token,
    }),
  )
