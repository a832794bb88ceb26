import { parseOrder } from './audit-order'
import { CommandError, command, openPayload } from './command'

const shown = 20

/** Looks at every row; a log that is not as it was written ends the command with code 1. */
async function verify(): Promise<string> {
  const { verifyLog } = await import('@/collections/audit/verify')
  const { rows, spans, altered, broken } = await verifyLog(await openPayload())
  if (altered.length + broken.length === 0) return `The log is as it was written: ${rows} rows, ${spans} daily seals.`
  const lines = [
    ...altered.map(({ id, at }) => `  altered: the row ${id} of ${at}`),
    ...broken.map(
      ({ from, to, expected, found }) => `  ${found} rows instead of ${expected} between ${from} and ${to}`,
    ),
  ]
  const more = lines.length > shown ? `\n  … and ${lines.length - shown} more` : ''
  throw new CommandError(`The log is NOT as it was written (or PAYLOAD_SECRET is another one than it was written with):
${lines.slice(0, shown).join('\n')}${more}`)
}

async function prune(before: string): Promise<string> {
  const { pruneLog } = await import('@/collections/audit/prune')
  const count = await pruneLog(before, await openPayload())
  return count === 0 ? `There is no row before ${before}.` : `Removed ${count} rows before ${before}; the log says so.`
}

await command(async () => {
  const order = parseOrder(process.argv.slice(2))
  return order.task === 'verify' ? verify() : prune(order.before)
})
