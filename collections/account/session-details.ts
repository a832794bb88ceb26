import type { CollectionAfterLoginHook, Field } from 'payload'
import type { User } from '@/payload-types'
import { detailsOf, sessionsOf, writeSessions } from './sessions'

/**
 * Added to what Payload keeps of a session: how it began, and where, so that people know their own.
 */
export const sessionDetails: Field = {
  name: 'sessions',
  type: 'array',
  fields: [
    { name: 'secondFactor', type: 'checkbox', defaultValue: false },
    { name: 'road', type: 'select', options: ['password', 'provider'] },
    { name: 'device', type: 'text' },
  ],
}

/** The session that Payload has just added gets its details. */
export const nameDevice: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const sessions = await sessionsOf(user.id, req)
  const last = sessions.at(-1)
  if (last && !last.road)
    await writeSessions(user.id, [...sessions.slice(0, -1), { ...last, ...detailsOf(req), road: 'password' }], req)
}
