import { request } from '@playwright/test'
import { type Role, roles } from '@/collections/access/access'
import { type Portal, portals } from './portals'

const variable = (role: Role, baseURL = '') => `E2E_TOKEN_${role.toUpperCase()}_${new URL(baseURL).port}`

/** The token of a role's account at the portal of that address. */
export const tokenOf = (role: Role, baseURL: string | undefined) => process.env[variable(role, baseURL)] ?? ''

/**
 * Signs each account in once at every portal, before all tests: two that sign the same account in
 * at the same moment would each store the list of its sessions without the other's.
 */
export default async function signEverybodyIn() {
  await Promise.all(Object.values(portals).map((portal) => portal && signInAt(portal)))
}

async function signInAt({ address }: Portal) {
  const context = await request.newContext({ baseURL: address, timeout: 0 })
  for (const role of roles) {
    const data = { email: `${role}@example.org`, password: process.env.E2E_PASSWORD }
    const response = await context.post('/api/users/login', { data })
    if (!response.ok()) throw new Error(`The ${role} cannot sign in: ${response.status()} ${await response.text()}`)
    process.env[variable(role, address)] = (await response.json()).token
  }
  await context.dispose()
}
