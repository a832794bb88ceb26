import { leaveWith } from './portal/failure.mjs'
import { ended, forwardSignals, start } from './portal/run.mjs'
import { scriptArguments } from './portal/script.mjs'

/** Runs a TypeScript command of this folder at the terminal: `node bin/run.mjs user --email …`. */
const [name, ...args] = process.argv.slice(2)
forwardSignals(leaveWith)
try {
  process.exitCode = await ended(
    start(process.execPath, [...(await scriptArguments(name)), ...args], { stdio: 'inherit' }),
  )
} catch (error) {
  leaveWith(error)
}
