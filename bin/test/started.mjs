// @ts-check
import { join } from 'node:path'
import { testEnvironment } from './environment.mjs'
import { withPortals } from './portals.mjs'
import { stage } from './stage.mjs'

/** One address of each part of the portal that Node itself may break, and what it is to answer. */
const addresses = /** @type {const} */ ([
  ['/readyz', 200],
  ['/it', 200],
  ['/en', 200],
  ['/it/dati/axis-1.paid', 200],
  ['/it/no-such-page', 404],
  ['/opendata/2022/figures.json', 200],
  ['/opendata/2022/figures.xlsx', 200],
  ['/opendata/catalog.ttl', 200],
  // Drawn by a native package.
  ['/charts/it/2022/allocation.png', 200],
  ['/api/figures?limit=1', 200],
  ['/admin/login', 200],
])

/**
 * Builds the portal, starts it and asks it for one address of each part.
 * @param {string} folder where temporary files go
 */
export const started = (folder) =>
  stage('Start', () =>
    withPortals(testEnvironment(join(folder, 'site')), ['started'], async ({ E2E_PORTALS = '' }) => {
      const { address: origin } = JSON.parse(E2E_PORTALS).started
      let failed = 0
      for (const [address, expected] of addresses) {
        const { status } = await fetch(`${origin}${address}`)
        if (status === expected) continue
        failed += 1
        console.error(`${address} answered ${status}, not ${expected}.`)
      }
      return { passed: addresses.length - failed, failed, skipped: 0, note: failed > 0 ? 'failed' : 'passed' }
    }),
  )
