import { type AuthStrategy, JWTAuthentication } from 'payload'
import type { User } from '@/payload-types'
import { secondStepOf } from './second-factor'

/**
 * Payload's sessions, and nothing of one that lacks the second factor its account
 * needs: begun before the office asked for it, before the account got its role, or
 * through an entry point we do not know of.
 */
export const officeSession: AuthStrategy = {
  name: 'office-session',
  authenticate: async (args) => {
    const { headers, payload } = args
    // Payload asks its own strategy next, which would take any session: it is to find no
    // credentials, also when we fail below.
    args.headers = new Headers({ DisableAutologin: 'true' })
    const { user } = await JWTAuthentication({ ...args, headers, strategyName: 'local-jwt' })
    if (user?.collection !== 'users') return { user: null }
    const account = user as unknown as User & { _sid?: string }
    const { sessions, _sid } = account
    const session = sessions?.find(({ id }) => id === _sid)
    if (!session) return { user: null }
    if (session.secondFactor) return { user }
    return { user: (await secondStepOf(account, payload)) ? null : user }
  },
}
