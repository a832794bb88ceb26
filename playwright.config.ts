import { defineConfig, devices, type Project } from '@playwright/test'
import { portals } from './e2e/portals'

const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME

/**
 * The portal's own browser calls nobody: what is left that leaves the machine is the
 * page's, and the tests refuse it.
 */
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

/**
 * Journeys that write, by the portal they have to themselves: one after the other, as each
 * would count or see what another writes; beside all others. The longest come first, and the
 * readers' fill what is left of the time.
 */
const writing = {
  scheduling: ['schedule'],
  drafting: [
    'accounts-journey',
    'dashboard',
    'gate',
    'imports',
    'numbers',
    'office-screens',
    'tokens',
    'translations',
    'two-editors',
  ],
  editions: ['editions', 'next-edition'],
  editing: ['editing', 'corrections', 'edition-path'],
}

/**
 * Journeys of the office that write nothing others read: as many beside
 * each other as there are workers.
 */
const office = ['admin', 'lean-pages', 'limits', 'office-failures', 'portals', 'preview', 'process', 'sign-in']

const specs = (names: string[]) => names.map((name) => `**/${name}.spec.ts`)

/** What a project has of its portal. The metadata tell which one to start. */
const on = (portal: string) => ({ metadata: { portal }, use: { baseURL: portals[portal]?.address } })

/**
 * The same page and context for test after test, emptied in between: the office's
 * scripts are read and compiled once.
 */
const desk = { viewport: { width: 1280, height: 900 }, reuseContext: true }

const writers = Object.entries(writing).map(([name, journeys]): Project => {
  const { metadata, use } = on(name)
  return { name, metadata, testMatch: specs(journeys), workers: 1, use: { ...use, ...desk } }
})

const readers = { testIgnore: specs([...Object.values(writing).flat(), ...office]), metadata: on('reading').metadata }

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/accounts.ts',
  fullyParallel: true,
  // One more than a small machine has cores: a journey that waits for its hour keeps none busy.
  workers: 3,
  retries: 0,
  // A slow machine makes no journey fail: these end what would never end.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: jsonReport ? [['list'], ['json', { outputFile: jsonReport }]] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args },
  },
  projects: [
    ...writers,
    { ...on('reading'), name: 'office', testMatch: specs(office), use: { ...on('reading').use, ...desk } },
    { ...readers, name: 'desktop', use: { ...on('reading').use, viewport: { width: 1280, height: 720 } } },
    {
      ...readers,
      name: 'phone',
      grepInvert: /@any-width/,
      use: { ...on('reading').use, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
})
