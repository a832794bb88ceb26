// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from '../portal/failure.mjs'
import { ended, start } from '../portal/run.mjs'

/**
 * The first of the programs that is on the search path.
 * @param {string} searchPath
 * @param {string[]} names best first
 */
export const programOn = (searchPath, names) =>
  names.flatMap((name) => searchPath.split(delimiter).map((folder) => join(folder, name))).find(isExecutable)

/**
 * Installs packages of Debian, or of a system like it: the first choice of which all
 * are there. Look whether one was.
 * @param {string[][]} choices best first
 */
export async function installSystemPackages(choices) {
  // Another installation may be under way: it is waited for.
  const install = ['-o', 'DPkg::Lock::Timeout=900', 'install', '-y', '--no-install-recommends']
  if (!(await aptGet(['update']))) return
  for (const packages of choices) if (await aptGet([...install, ...packages])) return
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
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
