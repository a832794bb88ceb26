// @ts-check
import { build } from './build.mjs'
import { Failure, leaveWith } from './failure.mjs'
import { prepareSteps, settingsOf } from './prepare.mjs'
import { ended, forwardSignals, start } from './run.mjs'
import { serve } from './serve.mjs'
import { runSteps } from './steps.mjs'
import { welcome } from './welcome.mjs'

/**
 * @typedef {import('./prepare.mjs').Context} Context
 * @typedef {import('./steps.mjs').Step<Context>} Step
 */

const usage = `npm run portal               installs, prepares the database, builds and serves the portal
npm run portal -- --prepare  the same without serving it
npm run dev                  serves the sources as they change, for developers`

/** @type {Step} */
const buildStep = {
  title: 'Build (about a minute when new)',
  run: (context) => build(settingsOf(context), context.env),
}

/** @type {Step} */
const startStep = {
  title: 'Start',
  run: async (context) => {
    context.server = await serve(settingsOf(context).port, context.env)
    return 'the portal answers'
  },
}

/**
 * Everything from a fresh copy to a running portal; what is already done is not done again.
 * @param {string[]} args
 */
export async function main(args) {
  forwardSignals(leaveWith)
  try {
    const [option, ...others] = args
    if (others.length > 0 || (option && !(option in modes))) throw new Failure(`Unknown: ${args.join(' ')}\n\n${usage}`)
    await modes[option ?? '']()
  } catch (error) {
    leaveWith(error)
  }
}

/** @type {Record<string, () => Promise<void>>} */
const modes = {
  '': async () => {
    const context = await prepare('production', [buildStep, startStep])
    console.log(welcome(settingsOf(context)))
    context.server?.show()
    process.exitCode = await context.server?.finished
  },
  '--prepare': async () => {
    await prepare('production', [buildStep])
  },
  '--dev': async () => {
    const context = await prepare('development', [])
    const args = ['node_modules/next/dist/bin/next', 'dev', '--port', String(settingsOf(context).port)]
    process.exitCode = await ended(start(process.execPath, args, { env: context.env, stdio: 'inherit' }))
  },
}

/**
 * @param {'production' | 'development'} mode
 * @param {Step[]} furtherSteps
 */
async function prepare(mode, furtherSteps) {
  /** @type {Context} */
  const context = { env: { NODE_ENV: mode } }
  await runSteps([...prepareSteps, ...furtherSteps], context, process.stdout)
  return context
}
