import { defineConfig } from '@playwright/test'
import journeys from '@/playwright.config'
import { portals } from '../portals'

const launch = journeys.use?.launchOptions ?? {}

/**
 * A year of the office, one file after the other: each begins where the one before left the portal.
 */
export default defineConfig({
  ...journeys,
  testDir: '.',
  // Not `spec`: the journeys of `npm test` are not to find them.
  testMatch: '*.walk.ts',
  globalSetup: './office.ts',
  fullyParallel: false,
  workers: 1,
  // What comes after a screen that is not there would only repeat that.
  maxFailures: 1,
  timeout: 300_000,
  reporter: [['list']],
  use: {
    ...journeys.use,
    baseURL: portals.handbook?.address,
    // Fields of days and hours are the browser's own, in its own language.
    launchOptions: {
      ...launch,
      args: [...(launch.args ?? []), '--lang=it-IT'],
      env: { ...process.env, LANGUAGE: 'it' },
    },
    viewport: { width: 1280, height: 1400 },
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
  },
  projects: [{ name: 'handbook' }],
})
