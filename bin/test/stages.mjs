// @ts-check
import { join } from 'node:path'
import { root } from '../portal/root.mjs'
import { settledCondition } from '../portal/script.mjs'
import { testEnvironment } from './environment.mjs'
import { vitestCounts } from './report.mjs'
import { vitestTimes } from './slowest.mjs'
import { checks, stage, tests } from './stage.mjs'

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
  stage('Unit', () =>
    vitest('unit*', { ...testEnvironment(folder), NODE_ENV: 'test' }, join(folder, 'unit.json'), args),
  )

/**
 * SQLite always; MongoDB where MONGODB_TEST_URL names a server.
 * @param {string} folder
 * @param {string[]} args for Vitest
 */
export const integration = (folder, args) =>
  stage('Integration', async () => {
    const isComplete = Boolean(process.env.MONGODB_TEST_URL)
    if (!isComplete) console.log('MongoDB is NOT tested: MONGODB_TEST_URL names no server that may be written to.\n')
    const env = { ...testEnvironment(folder), ...settledModules(), NODE_ENV: 'test' }
    const result = await vitest('integration-*', env, join(folder, 'integration.json'), args)
    return isComplete ? result : { ...result, note: `${result.note}; MongoDB NOT RUN` }
  })

/** Lets the CMS load under Vitest as surely as in the commands. */
const settledModules = () => ({ NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${settledCondition}`.trim() })

/**
 * @param {string} project
 * @param {import('./stage.mjs').Environment} env
 * @param {string} report
 * @param {string[]} args
 */
function vitest(project, env, report, args) {
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const projects = args.includes('--project') ? [] : ['--project', project]
  const program = ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...output, ...args]
  const read = {
    counts: vitestCounts,
    times: (/** @type {Parameters<typeof vitestTimes>[0]} */ written) => vitestTimes(written, root),
  }
  return tests(program, { env, report, read })
}
