import type { Payload } from 'payload'
import { digestOf, type Span } from '@/lib/audit/seal'
import { findRows } from '../stored/rows'
import { allRows, type LogRow } from './all-rows'
import { writeOwnRow } from './write-row'

const day = 24 * 60 * 60_000
/** Longer than any transaction lives: a row that is to come is dated later than this. */
export const marginMs = 5 * 60_000

/**
 * Once a day, a row that counts the rows since the last such one and holds a number made of all
 * their seals, so that a row that is taken away shows too. Two processes may do it at once: each
 * seal stands on its own, and both are right.
 */
export async function sealIfDue(payload: Payload, now = Date.now(), least = day): Promise<boolean> {
  const last = await lastSeal(payload)
  const from = last?.span?.to ?? new Date(0).toISOString()
  const to = new Date(now - marginMs).toISOString()
  if (Date.parse(to) - Date.parse(from) < least) return false
  const seals = await sealsWithin({ from, to }, payload)
  if (seals.length === 0) return false
  const span: Span = { from, to, count: seals.length, digest: digestOf(seals) }
  await writeOwnRow(payload, { action: 'seal', target: 'audit-log', count: seals.length, span })
  return true
}

async function lastSeal(payload: Payload): Promise<LogRow | undefined> {
  const where = { action: { equals: 'seal' } }
  const [last] = await findRows<LogRow>('audit-log', { where, sort: '-at', limit: 1 }, { payload })
  return last
}

async function sealsWithin({ from, to }: Pick<Span, 'from' | 'to'>, payload: Payload): Promise<string[]> {
  const seals: string[] = []
  const where = { and: [{ at: { greater_than: from } }, { at: { less_than_equal: to } }] }
  for await (const rows of allRows(payload, where)) seals.push(...rows.map(({ seal }) => seal))
  return seals
}
