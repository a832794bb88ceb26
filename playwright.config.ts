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
]

/** Journeys that change public content. */
const writing = [
  '**/editing.spec.ts',
  '**/corrections.spec.ts',
  '**/edition-path.spec.ts',
  '**/editions.spec.ts',
  '**/next-edition.spec.ts',
]

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
    // Changes what the others read, one journey after the other, so it comes last.
    {
      name: 'editing',
      testMatch: ['**/editing.spec.ts', '**/corrections.spec.ts', '**/edition-path.spec.ts'],
      dependencies: ['desktop', 'phone'],
      workers: 1,
      use: { viewport: { width: 1280, height: 900 } },
    },
    // While a second edition is public no plain address tells of 2022: nothing else may run.
    {
      name: 'editions',
      testMatch: ['**/editions.spec.ts', '**/next-edition.spec.ts'],
      dependencies: ['editing'],
      workers: 1,
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
})
