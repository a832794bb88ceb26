// @ts-check
import { Failure } from '../portal/failure.mjs'
import { run } from '../portal/run.mjs'
import { installSystemPackages, isExecutable, programOn } from './system-packages.mjs'

/** Best first: the shell draws the same pages without a window's work, in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/**
 * What Debian has of them; the whole browser's words in other languages are a package of their own.
 * @type {Record<string, string[]>}
 */
const packages = { 'chromium-headless-shell': ['chromium-headless-shell'], chromium: ['chromium', 'chromium-l10n'] }

/** The shell speaks English alone: for pictures of a browser in another language. */
export const wholeBrowsers = names.slice(1)

/**
 * The first of the browsers that is on the search path.
 * @param {string} searchPath
 * @param {string[]} [wanted] programs, best first
 */
export const browserOn = (searchPath, wanted = names) => programOn(searchPath, wanted)

/**
 * A Chromium to test with: the one CHROMIUM_PATH names, one of the system's, or one installed from
 * its packages now. Throws a `Failure` that says how to get one.
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
  // Older systems have no package of the shell alone.
  await installSystemPackages(wanted.flatMap((name) => (packages[name] ? [packages[name]] : [])))
  const path = browserOn(searchPath, wanted)
  if (path) return path
  throw new Failure(`The journeys need Chromium, and it could not be installed here. Install it as an administrator (on Debian:
apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome of yours, and run the same command again.`)
}
