// `npm run bench` measures the whole portal. With a name, one measurement of this folder:
// `node bench/run.mjs under-load`.
// @ts-check
import { compile } from '../bin/portal/compile.mjs'
import { leaveWith } from '../bin/portal/failure.mjs'
import { ended, forwardSignals, start } from '../bin/portal/run.mjs'
import { settledCondition } from '../bin/portal/script.mjs'

const [name = '', ...args] = process.argv.slice(2)
forwardSignals(leaveWith)
try {
  if (name === '' || name.startsWith('--')) {
    const { main } = await import('./whole/main.mjs')
    await main(process.argv.slice(2))
  } else {
    const script = await compile(name, 'bench')
    process.exitCode = await ended(start(process.execPath, [settledCondition, script, ...args], { stdio: 'inherit' }))
  }
} catch (error) {
  leaveWith(error)
}
