// @ts-check
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../portal/build.mjs'
import { loadedDatabase } from './loaded/loaded-database.mjs'

/** The folder of the build that all portals of the tests are copies of. */
export const builtIn = '.next-test'

/**
 * The address it is built for. No portal has it: a page that names it was not
 * made by the portal that gave it.
 */
export const builtFor = 'http://built-for.invalid'

/**
 * What portals are made from: a folder with a database that holds the 2022 edition and an account
 * of each role, what opens them, and a build.
 * @typedef {{ folder: string, secret: string, password: string }} Seed
 */

/**
 * Steps that make a seed in the folder, and hand its keys on.
 * @param {import('./stage.mjs').Environment} base
 * @param {string} folder
 * @returns {import('../portal/steps.mjs').Step<{ seed?: Seed }>[]}
 */
export function seedSteps(base, folder) {
  return [
    {
      title: 'Database with the 2022 edition',
      run: async (context) => {
        const { file, secret, password } = await loadedDatabase('SQLite')
        mkdirSync(folder, { recursive: true })
        copyFileSync(file, join(folder, 'sintesi.sqlite'))
        context.seed = { folder, secret, password }
        return 'copied'
      },
    },
    // Whatever database and address it is made with, it is the same build:
    // made once, it serves every run.
    {
      title: 'Build',
      run: ({ seed }) => {
        const own = { DATA_DIR: folder, PAYLOAD_SECRET: seed?.secret, SITE_URL: builtFor, NEXT_DIST_DIR: builtIn }
        return build({ distDir: builtIn, bakedSettings: builtFor }, { ...base, ...own, NODE_ENV: 'production' })
      },
    },
  ]
}
