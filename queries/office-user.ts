import 'server-only'
import { hasRole, roles } from '@/collections/access/access'
import { payload } from './payload'

/** The id of the account of the office that a request comes from; null for everybody else. */
export async function officeUser(headers: Headers): Promise<string | null> {
  const client = await payload()
  const { user } = await client.auth({ headers })
  return user && hasRole(user, ...roles) ? String(user.id) : null
}
