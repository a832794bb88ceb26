import { request } from '@playwright/test'
import { type Role, roles } from '@/collections/access'

/** Where the token of a role's account is handed to the tests. */
export const tokenOf = (role: Role) => `E2E_TOKEN_${role.toUpperCase()}`

/**
 * Signs each account in once, before all tests: two that sign the same account in at the same moment
 * would each store the list of its sessions without the other's.
 */
export default async function signEverybodyIn() {
  const context = await request.newContext({ baseURL: process.env.E2E_BASE_URL })
  for (const role of roles) {
    const data = { email: `${role}@example.org`, password: process.env.E2E_PASSWORD }
    const response = await context.post('/api/users/login', { data })
    if (!response.ok()) throw new Error(`The ${role} cannot sign in: ${response.status()} ${await response.text()}`)
    process.env[tokenOf(role)] = (await response.json()).token
  }
  await context.dispose()
}
