// @ts-check
import { Failure } from '../portal/failure.mjs'
import { ended, start } from '../portal/run.mjs'

/**
 * What Playwright lists of the tests it would run.
 * @typedef {{ specs: { tests: { projectName: string }[] }[], suites?: Suite[] }} Suite
 * @typedef {{ errors: { message: string }[], config: { projects: { name: string, metadata: {
 *   portal?: string } }[] }, suites: Suite[] }} Listing
 */

/**
 * The names of the portals that the chosen journeys visit, in the order of their projects.
 * @param {string[]} args for Playwright
 */
export async function portalsOf(args) {
  const env = { E2E_PORTALS: '{}', NODE_ENV: 'test', PLAYWRIGHT_JSON_OUTPUT_NAME: undefined }
  const program = ['node_modules/@playwright/test/cli.js', 'test', ...args, '--list', '--reporter=json']
  const child = start(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  const code = await ended(child)
  if (!output.startsWith('{')) throw new Failure(`The journeys cannot be listed:\n${output}`)
  const listing = JSON.parse(output)
  if (code !== 0) throw new Failure(`The journeys cannot be listed:\n${reasons(listing)}`)
  return portalsIn(listing)
}

/** @param {Listing} listing */
const reasons = ({ errors }) => errors.map(({ message }) => message).join('\n')

/**
 * The same, from the listing.
 * @param {Listing} listing
 */
export function portalsIn({ config, suites }) {
  const chosen = new Set(suites.flatMap(projectsOf))
  const names = config.projects.filter(({ name }) => chosen.has(name)).map(({ metadata }) => metadata.portal ?? '')
  return [...new Set(names)]
}

/** @param {Suite} suite @returns {string[]} */
const projectsOf = ({ specs, suites = [] }) => [
  ...specs.flatMap(({ tests }) => tests.map(({ projectName }) => projectName)),
  ...suites.flatMap(projectsOf),
]
