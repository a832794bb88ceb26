import { expect, type Page } from '@playwright/test'
import type { Role } from '@/collections/access/access'
import type { Locale } from '@/i18n/locales'
import { pathTo, type Route, type RouteArguments } from '@/lib/routes'
import { tokenOf } from './accounts'
import { leaveScreens } from './alive'
import { violationsOf } from './axe'
import { test as withoutBrowser } from './http/fixtures'

type Fixtures = {
  /**
   * Troubles a test provokes on purpose: `test.use({ expectedTroubles:
   * [/404/] })`. Any other fails it.
   */
  expectedTroubles: RegExp[]
  /** Opens a page by the name of its route and expects it to be there. */
  goto: <R extends Route>(locale: Locale, route: R, ...params: RouteArguments<R>) => Promise<void>
  /** Signs in as the user of that role which every test server has. */
  signIn: (role: Role) => Promise<void>
  /**
   * Deletes what the test made, as that role, once no window shows it any more: a screen
   * would go on asking for what is gone.
   */
  discard: (role: Role, path: string) => Promise<void>
  /**
   * Expects no accessibility violation on the page as it stands, or on the part of it that is ours.
   */
  axe: (page: Page, within?: string) => Promise<void>
  /** Fails the test on whatever went wrong in the page without the test looking at it. */
  watch: undefined
}

export const test = withoutBrowser.extend<Fixtures>({
  expectedTroubles: [[], { option: true }],

  goto: async ({ page }, use) => {
    await use(async (locale, route, ...params) => {
      const response = await page.goto(pathTo(locale, route, ...params))
      expect(response?.status(), `status of ${page.url()}`).toBe(200)
    })
  },

  signIn: async ({ context, baseURL }, use) => {
    await use(async (role) => {
      const value = tokenOf(role, baseURL)
      await context.addCookies([{ name: 'payload-token', value, url: baseURL, httpOnly: true, sameSite: 'Strict' }])
    })
  },

  discard: async ({ context, office }, use) => {
    await use(async (role, path) => {
      await leaveScreens(context)
      // A form that was open a moment ago still holds its document.
      const params = { overrideLock: 'true' }
      const response = await (await office(role)).delete(`/api/${path}`, { params })
      expect(response.status(), await response.text()).toBe(200)
    })
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures destructured, and this one needs none.
  axe: async ({}, use) => {
    await use(async (page, within) => {
      // A page that was walked to, not loaded, has its title a moment after its content.
      await expect(page).toHaveTitle(/\S/)
      expect(await violationsOf(page, within), `accessibility of ${page.url()}`).toEqual([])
    })
  },

  watch: [
    async ({ page, baseURL, expectedTroubles }, use) => {
      const troubles: string[] = []
      const ownOrigin = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console error: ${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== ownOrigin) troubles.push(`third-party request: ${request.url()}`)
      })
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText
        // A download, or a page left while something was still coming.
        if (reason !== 'net::ERR_ABORTED') troubles.push(`failed request: ${request.url()} ${reason}`)
      })
      await use(undefined)
      const unexpected = troubles.filter((trouble) => !expectedTroubles.some((expected) => expected.test(trouble)))
      expect(unexpected, 'troubles in the page').toEqual([])
    },
    { auto: true },
  ],
})

/** With JavaScript turned off the browser refuses the scripts that a page has announced. */
export const scriptsTurnedOff = /^failed request: \S+\.js csp$/

export { expect }
