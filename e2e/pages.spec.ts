import { expect, test } from './fixtures'
import { checks } from './page-checks/order'
import { recordTraffic } from './page-checks/traffic'
import type { Visit } from './page-checks/visit'
import { everyPage, otherKinds, pageKinds } from './page-kinds'
import { deviceOf, nameOf, screens } from './widths'

/**
 * Every kind of page, in every language, on every screen: opened once, and everything that it must
 * be and do in a browser held against it, one step a check. The checks are in `page-checks/`, their
 * order in `page-checks/order.ts`.
 */
for (const screen of screens)
  test.describe(nameOf(screen), { tag: '@any-width' }, () => {
    test.use(deviceOf(screen))

    for (const { kind, locale, addresses, path } of everyPage({ ...pageKinds, ...otherKinds })) {
      const where = `${kind} in ${locale} at ${nameOf(screen)}`
      const isThere = kind !== 'not there'

      test.describe(() => {
        test.use({ expectedTroubles: isThere ? [] : [/status of 404/] })

        test(where, async ({ page, context, baseURL }) => {
          // One visit is many checks.
          test.setTimeout(600_000)
          const traffic = recordTraffic(page)
          const response = await page.goto(path)
          expect(response?.status()).toBe(isThere ? 200 : 404)

          const seen = { page, context, kind, locale, path, addresses, screen, response, traffic }
          for (const { name, check, kinds } of checks) {
            if (kinds && !kinds.includes(kind)) continue
            const title = `${name}: ${where}`
            const softly = expect.configure({ soft: true, message: title })
            const visit: Visit = { ...seen, origin: baseURL ?? '', expect: softly }
            await test.step(title, async () => {
              // What a check throws must not keep the next one from being made.
              const thrown = await check(visit).catch((error: unknown) => error)
              softly(thrown).toBeUndefined()
            })
          }
        })
      })
    }
  })
