import type { Payload } from 'payload'
import { digestOf, isIntact } from '@/lib/audit/seal'
import { allRows, type LogRow } from './all-rows'

/**
 * What is wrong with the log: rows that are not as they were written, and spans of
 * which rows are missing or too many.
 */
export type Verdict = {
  rows: number
  spans: number
  altered: { id: string; at: string }[]
  broken: { from: string; to: string; expected: number; found: number }[]
}

/**
 * Looks at every row and every seal over many. Rows younger than the last such seal could be taken
 * away without a trace: see `spans`.
 */
export async function verifyLog(payload: Payload): Promise<Verdict> {
  const altered: Verdict['altered'] = []
  const held: { at: number; seal: string }[] = []
  const spans: LogRow[] = []
  let prunedBefore = 0
  for await (const rows of allRows(payload, {})) {
    for (const row of rows) {
      if (!isIntact(row, payload.secret)) altered.push({ id: row.id, at: row.at })
      else if (row.action === 'seal') spans.push(row)
      else if (row.action === 'prune') prunedBefore = Math.max(prunedBefore, Date.parse(String(row.detail)))
      held.push({ at: Date.parse(row.at), seal: row.seal })
    }
  }
  const broken = spans.flatMap(({ span }) => {
    if (!span || Date.parse(span.from) < prunedBefore) return []
    const [from, to] = [Date.parse(span.from), Date.parse(span.to)]
    const seals = held.filter(({ at }) => at > from && at <= to).map(({ seal }) => seal)
    const isWhole = seals.length === span.count && digestOf(seals) === span.digest
    return isWhole ? [] : [{ from: span.from, to: span.to, expected: span.count, found: seals.length }]
  })
  return { rows: held.length, spans: spans.length, altered, broken }
}
