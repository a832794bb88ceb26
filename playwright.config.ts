import { defineConfig, devices } from '@playwright/test'

const baseURL = process.env.E2E_BASE_URL
if (!baseURL) throw new Error('E2E_BASE_URL names no portal: run `node bin/test.mjs e2e`, which builds and starts one.')

const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME

/** The portal's own browser calls nobody: what is left that leaves the machine is the page's, and the tests refuse it. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Widths of letters as readers' screens have them, not rounded to whole pixels.
  '--font-render-hinting=none',
]

/** Journeys that write drafts, one after the other: each would count another's. Readers do not meet them. */
const drafting = [
  '**/accounts-journey.spec.ts',
  '**/dashboard.spec.ts',
  '**/gate.spec.ts',
  '**/imports.spec.ts',
  '**/office-screens.spec.ts',
  '**/tokens.spec.ts',
  '**/translations.spec.ts',
]

/** Journeys that change what the others read. */
const editing = ['**/editing.spec.ts', '**/corrections.spec.ts', '**/edition-path.spec.ts']

/** While a second edition is public no plain address tells of 2022: nothing else may run. */
const editions = ['**/editions.spec.ts', '**/next-edition.spec.ts']

const desk = { viewport: { width: 1280, height: 900 } }
const writing = [...drafting, ...editing, ...editions]

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/accounts.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A check of a long page takes its time where two browsers share two cores with the server.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: jsonReport ? [['list'], ['json', { outputFile: jsonReport }]] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args },
  },
  projects: [
    { name: 'desktop', testIgnore: writing, use: { viewport: { width: 1280, height: 720 } } },
    {
      name: 'phone',
      testIgnore: writing,
      grepInvert: /@any-width/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    { name: 'drafting', testMatch: drafting, workers: 1, use: desk },
    {
      name: 'editing',
      testMatch: editing,
      dependencies: ['drafting', 'desktop', 'phone'],
      workers: 1,
      use: desk,
    },
    { name: 'editions', testMatch: editions, dependencies: ['editing'], workers: 1, use: desk },
  ],
})
