// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from '../portal/failure.mjs'
import { ended, run, start } from '../portal/run.mjs'

/** Best first: the shell draws the same pages without a window's work, in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/** What Debian has of them; the whole browser's words in other languages are a package of their own. @type {Record<string, string[]>} */
const packages = { 'chromium-headless-shell': ['chromium-headless-shell'], chromium: ['chromium', 'chromium-l10n'] }

/** The shell speaks English alone: for pictures of a browser in another language. */
export const wholeBrowsers = names.slice(1)

/**
 * The first of the browsers that is on the search path.
 * @param {string} searchPath
 * @param {string[]} [wanted] programs, best first
 */
export function browserOn(searchPath, wanted = names) {
  return wanted.flatMap((name) => searchPath.split(delimiter).map((folder) => join(folder, name))).find(isExecutable)
}

/**
 * A Chromium to test with: the one CHROMIUM_PATH names, one of the system's, or one installed from its packages now.
 * Throws a `Failure` that says how to get one.
 * @param {Record<string, string | undefined>} environment
 * @param {string[]} [wanted] programs, best first
 */
export async function chromium({ CHROMIUM_PATH, PATH = '' }, wanted = names) {
  if (CHROMIUM_PATH) {
    if (isExecutable(CHROMIUM_PATH)) return CHROMIUM_PATH
    throw new Failure(`CHROMIUM_PATH is ${CHROMIUM_PATH}, where there is no program to run.`)
  }
  const path = browserOn(PATH, wanted) ?? (await installed(PATH, wanted))
  await run(path, ['--version'], { failure: `${path} does not run. Set CHROMIUM_PATH to a Chromium that does.` })
  return path
}

/** @param {string} searchPath @param {string[]} wanted */
async function installed(searchPath, wanted) {
  console.log('No Chromium found: installing the one of the system (apt-get).')
  // Another installation may be under way: it is waited for.
  const install = ['-o', 'DPkg::Lock::Timeout=900', 'install', '-y', '--no-install-recommends']
  if (await aptGet(['update'])) {
    // Older systems have no package of the shell alone.
    for (const name of wanted) if (packages[name] && (await aptGet([...install, ...packages[name]]))) break
  }
  const path = browserOn(searchPath, wanted)
  if (path) return path
  throw new Failure(`The journeys need Chromium, and it could not be installed here. Install it as an administrator (on Debian:
apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome of yours, and run the same command again.`)
}

/** Whether it succeeded. @param {string[]} args */
async function aptGet(args) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [program = '', ...rest] = [...asRoot, 'apt-get', ...args]
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return (await ended(start(program, rest, { env, stdio: ['ignore', 'inherit', 'inherit'] })).catch(orFailed)) === 0
}

/** @param {unknown} error */
function orFailed(error) {
  if (error instanceof Failure) return 1
  throw error
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
