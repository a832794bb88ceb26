// @ts-check
import { join } from 'node:path'
import { runSteps } from '../portal/steps.mjs'
import { openPortal } from './open-portal.mjs'
import { seedSteps } from './seed.mjs'
import { portsForTests } from './test-ports.mjs'

/**
 * @typedef {import('./stage.mjs').Environment} Environment
 * @typedef {import('./open-portal.mjs').Portal} Portal
 */

/**
 * Builds the site once, then serves a portal of each name from copies of both, as in production:
 * what is written to one is not read from another. Stops them when the work is done.
 * @template Result
 * @param {Environment} base its DATA_DIR is where their folders go
 * @param {string[]} names
 * @param {(env: Environment, portals: Portal[]) => Promise<Result>} work gets
 *   what a test needs to find its way
 * @returns {Promise<Result>}
 */
export async function withPortals(base, names, work) {
  /** @type {{ seed?: import('./seed.mjs').Seed }} */
  const context = {}
  /** @type {Portal[]} */
  const portals = []
  const start = {
    title: 'Portals, side by side',
    run: async () => {
      await openAll(portals, names, { ...base, PAYLOAD_SECRET: context.seed?.secret }, folder)
      return portals.map(({ name, address }) => `${name} at ${address}`).join(', ')
    },
  }
  const folder = join(String(base.DATA_DIR), 'seed')
  try {
    await runSteps([...seedSteps(base, folder), start], context, process.stdout)
    for (const { name, server } of portals) server.show(`[${name}] `)
    const env = { ...base, E2E_PORTALS: JSON.stringify(addresses(portals)), E2E_PASSWORD: context.seed?.password }
    return await work(env, portals)
  } finally {
    await Promise.all(portals.map(({ close }) => close()))
  }
}

/**
 * Adds each portal that answers to the list, so that it is closed whatever becomes of the others.
 * @param {Portal[]} portals
 * @param {string[]} names
 * @param {Environment} base
 * @param {string} seed
 */
async function openAll(portals, names, base, seed) {
  const ports = await portsForTests(2 * names.length)
  const attempts = names.map(async (name, index) => {
    const [port = 0, smtpPort = 0] = ports.slice(2 * index)
    portals.push(await openPortal({ name, port, smtpPort }, base, seed))
  })
  for (const attempt of await Promise.allSettled(attempts)) if (attempt.status === 'rejected') throw attempt.reason
}

/** @param {Portal[]} portals */
const addresses = (portals) =>
  Object.fromEntries(portals.map(({ name, address, smtpPort }) => [name, { address, smtpPort }]))
