// @ts-check
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { runScript } from '../portal/script.mjs'
import { chromium } from './chromium.mjs'
import { playwrightCounts, vitestCounts } from './report.mjs'
import { withServer } from './server.mjs'
import { checks, stage, tests } from './stage.mjs'

/** Set for every test: nothing of the developer's own settings or data may leak in. @param {string} folder */
export function testEnvironment(folder) {
  return {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: folder,
    DATABASE_URL: '',
    SITE_URL: '',
    PORT: '',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

export const lint = () => stage('Lint', () => checks([['node_modules/@biomejs/biome/bin/biome', 'check', '.']]))

export const typecheck = () =>
  stage('Types', () =>
    checks([
      ['node_modules/next/dist/bin/next', 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
    ]),
  )

/** @param {string} folder where temporary files go @param {string[]} args for Vitest */
export const unit = (folder, args) =>
  stage('Unit', () => vitest('unit', { ...testEnvironment(folder), NODE_ENV: 'test' }, join(folder, 'unit.json'), args))

/** @param {string} folder where temporary files go @param {string[]} args for Vitest */
export const integrationSqlite = (folder, args) =>
  stage('Integration, SQLite', async () => {
    const env = testEnvironment(join(folder, 'sqlite'))
    await runScript('settings', { ...env, NODE_ENV: 'production' })
    await runScript('migrate', { ...env, NODE_ENV: 'production' })
    return vitest('integration', { ...env, NODE_ENV: 'test' }, join(folder, 'sqlite.json'), args)
  })

/**
 * @param {string} folder where temporary files go
 * @param {string[]} args for Vitest
 * @param {string | undefined} server address of a MongoDB that may be written to
 */
export const integrationMongodb = (folder, args, server) =>
  stage('Integration, MongoDB', async () => {
    if (!server) {
      console.log(
        'NOT RUN: MONGODB_TEST_URL names no server. What MongoDB does with the portal is unproven by this run.',
      )
      return { passed: 0, failed: 0, skipped: 0, note: 'NOT RUN: MONGODB_TEST_URL is not set' }
    }
    const DATABASE_URL = withDatabase(server, `sintesi_test_${randomBytes(6).toString('hex')}`)
    const env = { ...testEnvironment(join(folder, 'mongodb')), DATABASE_URL, NODE_ENV: 'test' }
    return vitest('integration', env, join(folder, 'mongodb.json'), args)
  })

/** @param {string} folder where temporary files go @param {string[]} args for Playwright */
export const journeys = (folder, args) =>
  stage('Journeys', async () => {
    const CHROMIUM_PATH = await chromium(process.env)
    const report = join(folder, 'journeys.json')
    return withServer({ ...testEnvironment(join(folder, 'site')), NEXT_DIST_DIR: '.next-test' }, (server) => {
      const env = { ...server, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: 'test' }
      return tests(['node_modules/@playwright/test/cli.js', 'test', ...args], { env, report, counts: playwrightCounts })
    })
  })

/**
 * @param {string} project
 * @param {import('./stage.mjs').Environment} env
 * @param {string} report
 * @param {string[]} args
 */
function vitest(project, env, report, args) {
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const program = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...output, ...args]
  return tests(program, { env, report, counts: vitestCounts })
}

/**
 * The address of one database of a MongoDB server.
 * @param {string} server
 * @param {string} name
 */
export function withDatabase(server, name) {
  const [, hosts, , options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(server) ?? []
  if (!hosts) throw new Error('MONGODB_TEST_URL is to start with mongodb:// or mongodb+srv:// and name a host.')
  return `${hosts}/${name}${options}`
}
