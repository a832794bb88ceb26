// `npm run crawl -- before`, and after a change `npm run crawl -- after --against before`:
// whether every answer is what it was.
// @ts-check
import { leaveWith } from '../bin/portal/failure.mjs'
import { forwardSignals } from '../bin/portal/run.mjs'
import { main } from './crawl/main.mjs'

forwardSignals(leaveWith)
try {
  await main(process.argv.slice(2))
} catch (error) {
  leaveWith(error)
}
