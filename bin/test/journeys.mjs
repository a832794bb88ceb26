// @ts-check
import { join } from 'node:path'
import { chromium } from './chromium.mjs'
import { testEnvironment } from './environment.mjs'
import { withPortals } from './portals.mjs'
import { portalsOf } from './portals-of.mjs'
import { playwrightCounts } from './report.mjs'
import { playwrightTimes } from './slowest.mjs'
import { stage, tests } from './stage.mjs'

/** @param {string} folder where temporary files go @param {string[]} args for Playwright */
export const journeys = (folder, args) =>
  stage('Journeys', async () => {
    const CHROMIUM_PATH = await chromium(process.env)
    const names = await portalsOf(args)
    const report = join(folder, 'journeys.json')
    return withPortals(testEnvironment(join(folder, 'site')), names, (portals) => {
      const env = { ...portals, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: 'test' }
      const read = { counts: playwrightCounts, times: playwrightTimes }
      return tests(['node_modules/@playwright/test/cli.js', 'test', ...args], { env, report, read })
    })
  })
