import { format } from 'node:util'
import { currentRequestId } from '@/lib/log/current-request'
import { withoutValues } from '@/lib/log/redaction'

/**
 * Has what anybody writes of failures in this thread go out as one line each. It may hold
 * values of readers and accounts.
 */
export function writeFailuresAsLines(): void {
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...args) => {
      const line = {
        time: new Date().toISOString(),
        level,
        id: currentRequestId(),
        msg: withoutValues(format(...args)),
      }
      process.stderr.write(`${JSON.stringify(line)}\n`)
    }
  }
}
