// @ts-check
import { randomBytes } from 'node:crypto'
import { build } from '../portal/build.mjs'
import { Failure } from '../portal/failure.mjs'
import { freePort } from '../portal/port.mjs'
import { ended, start } from '../portal/run.mjs'
import { runScript, scriptArguments } from '../portal/script.mjs'
import { serve } from '../portal/serve.mjs'
import { runSteps } from '../portal/steps.mjs'

/** The roles the journeys sign in with, each as `<role>@example.org`. */
const roles = ['administrator', 'approver', 'editor']

/**
 * Builds the site with the 2022 edition and one user of each role in a database of its own, serves it as in production, and
 * stops it when the work is done.
 * @template Result
 * @param {import('./stage.mjs').Environment} base
 * @param {(env: import('./stage.mjs').Environment) => Promise<Result>} work gets what a test needs to find its way
 * @returns {Promise<Result>}
 */
export async function withServer(base, work) {
  const port = await freePort()
  const address = `http://localhost:${port}`
  const password = randomBytes(12).toString('hex')
  // Nothing answers there until a journey opens the mailbox.
  const smtpPort = await freePort()
  const mail = { SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MAIL_FROM: 'Sintesi <sintesi@example.org>' }
  const env = { ...base, ...mail, NODE_ENV: 'production', PORT: String(port), SITE_URL: address }
  /** @type {{ server?: import('../portal/serve.mjs').Server }} */
  const context = {}
  const steps = [
    { title: 'Database schema', run: () => runScript('settings', env).then(() => runScript('migrate', env)) },
    { title: 'Content', run: () => runScript('load', env) },
    { title: 'One user of each role', run: () => makeUsers(password, env) },
    {
      title: 'Build',
      run: async () => build(JSON.parse(await runScript('settings', env)), env),
    },
    {
      title: 'Start',
      run: async () => {
        context.server = await serve(port, env)
        return address
      },
    },
  ]
  await runSteps(steps, context, process.stdout)
  context.server?.show()
  try {
    return await work({ ...env, E2E_BASE_URL: address, E2E_PASSWORD: password, E2E_SMTP_PORT: String(smtpPort) })
  } finally {
    context.server?.child.kill()
    await context.server?.finished.catch(() => {})
  }
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
