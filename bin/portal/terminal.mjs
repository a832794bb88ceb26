// @ts-check
import { leaveWith } from './failure.mjs'
import { ended, forwardSignals, start } from './run.mjs'
import { scriptArguments } from './script.mjs'

/**
 * Runs a TypeScript command of `bin/` at the terminal, and ends as it ends.
 * @param {string[]} words its name and its arguments
 */
export async function runAtTerminal([name = '', ...args]) {
  forwardSignals(leaveWith)
  try {
    const child = start(process.execPath, [...(await scriptArguments(name)), ...args], { stdio: 'inherit' })
    process.exitCode = await ended(child)
  } catch (error) {
    leaveWith(error)
  }
}
