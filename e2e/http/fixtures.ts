import { type APIRequestContext, test as base, expect } from '@playwright/test'
import type { Role } from '@/collections/access/access'
import { tokenOf } from '../accounts'

type Fixtures = {
  /** The API as the user of that role, beside whatever a page is doing and without its cookies. */
  office: (role: Role) => Promise<APIRequestContext>
}

/** For what needs no browser: asks as programs do, and opens no page. */
export const test = base.extend<Fixtures>({
  office: async ({ playwright, baseURL }, use) => {
    const contexts: APIRequestContext[] = []
    await use(async (role) => {
      const extraHTTPHeaders = { Authorization: `JWT ${tokenOf(role, baseURL)}` }
      const context = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
      contexts.push(context)
      return context
    })
    for (const context of contexts) await context.dispose()
  },
})

export { expect }
