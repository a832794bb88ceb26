// @ts-check
import { requireWritable } from './folder.mjs'
import { installPackages } from './install.mjs'
import { nodeAdvice } from './node-version.mjs'
import { portAtFirstSight, requireFreePort } from './port.mjs'
import { root } from './root.mjs'
import { runScript } from './script.mjs'
import { ensureSecret } from './secret.mjs'

/**
 * What the steps find out for each other.
 * @typedef {object} Context
 * @property {Record<string, string | undefined>} env set for every program that is run
 * @property {import('../settings').Settings} [settings]
 * @property {import('./serve.mjs').Server} [server]
 */

/**
 * From a fresh copy to packages, settings and a database with content.
 * @type {import('./steps.mjs').Step<Context>[]}
 */
export const prepareSteps = [
  {
    title: 'Node.js',
    run: () => {
      const advice = nodeAdvice(process.versions.node, new Date().toISOString().slice(0, 10))
      return advice ? `version ${process.versions.node}. ${advice}` : `version ${process.versions.node} will do`
    },
  },
  {
    title: 'Folder',
    run: () => {
      requireWritable(root, 'the packages, the settings and the build')
      return root
    },
  },
  {
    title: 'Port',
    run: async () => {
      const port = portAtFirstSight(root, process.env)
      await requireFreePort(port)
      return `${port} is free`
    },
  },
  { title: 'Packages (about a minute when new)', run: installPackages },
  { title: 'Secret', run: () => ensureSecret(root, process.env) },
  {
    title: 'Settings and database',
    run: async (context) => {
      context.settings = JSON.parse(await runScript('settings', context.env))
      return 'as they should be'
    },
  },
  { title: 'Database schema', run: ({ env }) => runScript('migrate', env) },
  { title: 'Content of the 2022 edition', run: ({ env }) => runScript('load', env) },
]

/**
 * The settings, which the step "Settings and database" has read.
 * @param {Context} context
 */
export function settingsOf({ settings }) {
  if (!settings) throw new Error('The settings are read before they are used.')
  return settings
}
