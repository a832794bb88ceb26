// @ts-check
import { join } from 'node:path'
import { build } from '../portal/build.mjs'
import { Failure } from '../portal/failure.mjs'
import { ended, start } from '../portal/run.mjs'
import { runScript, scriptArguments } from '../portal/script.mjs'

/** The roles the journeys sign in with, each as `<role>@example.org`. */
const roles = ['administrator', 'approver', 'editor']

/** The folder of the build that all portals of the tests are copies of. */
export const builtIn = '.next-test'

/** The address it is built for. No portal has it: a page that names it was not made by the portal that gave it. */
export const builtFor = 'http://built-for.invalid'

/**
 * Steps to a database with the 2022 edition and one user of each role, and to a build.
 * @param {import('./stage.mjs').Environment} base
 * @param {string} password of every user
 * @returns {import('../portal/steps.mjs').Step<unknown>[]}
 */
export function seedSteps(base, password) {
  const env = { ...base, NODE_ENV: 'production', SITE_URL: builtFor }
  // A new database makes a build old that keeps pages. This one does not: each portal makes its pages anew.
  const apart = { ...env, NEXT_DIST_DIR: join(String(base.DATA_DIR), 'no-build') }
  return [
    { title: 'Database schema', run: () => runScript('settings', apart).then(() => runScript('migrate', apart)) },
    { title: 'Content', run: () => runScript('load', apart) },
    { title: 'One user of each role', run: () => makeUsers(password, apart) },
    // Whatever database and address it is made with, it is the same build: made once, it serves every run.
    {
      title: 'Build',
      run: () => build({ distDir: builtIn, bakedSettings: builtFor }, { ...env, NEXT_DIST_DIR: builtIn }),
    },
  ]
}

/**
 * @param {string} password
 * @param {import('./stage.mjs').Environment} env
 */
async function makeUsers(password, env) {
  for (const role of roles) {
    const args = [...(await scriptArguments('user')), '--email', `${role}@example.org`, '--role', role]
    const child = start(process.execPath, args, { env, stdio: ['pipe', 'ignore', 'inherit'] })
    child.stdin?.end(password)
    if ((await ended(child)) !== 0) throw new Failure(`The ${role} could not be made.`)
  }
  return roles.join(', ')
}
