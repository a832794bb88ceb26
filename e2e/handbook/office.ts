import { request } from '@playwright/test'
import type { Role } from '@/collections/access/access'
import signEverybodyIn, { tokenOf } from '../accounts'
import { portals } from '../portals'

/** Invented people, so that pictures show names and not addresses. */
export const people: Record<Role, string> = {
  editor: 'Elena Riva',
  approver: 'Marco Conti',
  administrator: 'Ada Villa',
}

/** Signs the accounts in and gives them their names. */
export default async function openOffice() {
  await signEverybodyIn()
  const baseURL = portals.handbook?.address
  const extraHTTPHeaders = { Authorization: `JWT ${tokenOf('administrator', baseURL)}` }
  const administrator = await request.newContext({ baseURL, extraHTTPHeaders, timeout: 0 })
  for (const [role, name] of Object.entries(people)) {
    const params = { 'where[email][equals]': `${role}@example.org` }
    const answer = await administrator.patch('/api/users', { data: { name }, params })
    if (!answer.ok()) throw new Error(`${role} gets no name: ${answer.status()} ${await answer.text()}`)
  }
  await administrator.dispose()
}
