import { CommandError } from './command'

export type AuditOrder = { task: 'verify' } | { task: 'prune'; before: string }

export const usage = `npm run audit-log -- verify
looks whether a row was altered or taken away.
npm run audit-log -- prune --before 2024-01-01
removes the rows before that day, which must be a year ago at least.`

const yearMs = 365 * 24 * 60 * 60_000

/** What the arguments ask for; `before` is the start of that day in UTC. Throws `CommandError`. */
export function parseOrder(args: string[], now = Date.now()): AuditOrder {
  const [task, option, day, ...rest] = args
  if (task === 'verify' && option === undefined) return { task }
  if (task !== 'prune' || option !== '--before' || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') || rest.length > 0)
    throw new CommandError(usage)
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new CommandError(`${day} is no day.\n\n${usage}`)
  if (now - date.getTime() < yearMs)
    throw new CommandError(`Rows of the last year are kept. Nothing was removed.\n\n${usage}`)
  return { task, before: date.toISOString() }
}
