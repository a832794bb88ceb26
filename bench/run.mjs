// Runs a measurement of this folder by hand: `node bench/run.mjs import-figures --rows 10000`.
// @ts-check
import { compile } from '../bin/portal/compile.mjs'
import { leaveWith } from '../bin/portal/failure.mjs'
import { ended, forwardSignals, start } from '../bin/portal/run.mjs'
import { settledCondition } from '../bin/portal/script.mjs'

const [name = '', ...args] = process.argv.slice(2)
forwardSignals(leaveWith)
try {
  const script = await compile(name, 'bench')
  process.exitCode = await ended(start(process.execPath, [settledCondition, script, ...args], { stdio: 'inherit' }))
} catch (error) {
  leaveWith(error)
}
