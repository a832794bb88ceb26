import type { PayloadRequest } from 'payload'
import type { AuditAction } from '@/lib/audit/actions'
import { type SaveContext, saveContext } from '../context/save-context'
import { writeRow } from './write-row'

/** The summary a request is being told in; null where each write has a row of its own. */
const summaryOf = (req: PayloadRequest) => saveContext(req.context).auditSummary ?? null

/** Counts a write in place of its row, where the request is told in one. */
export function isSummarised(target: string, req: PayloadRequest): boolean {
  const summary = summaryOf(req)
  if (summary) summary.counts[target] = (summary.counts[target] ?? 0) + 1
  return summary !== null
}

/**
 * Work of many writes that the log tells in one row, with how many there were of each kind.
 * For commands alone: what people do has a row for each. The row is written in the transaction
 * of the request, after the work.
 */
export async function inOneRow<T>(
  req: PayloadRequest,
  row: { action: AuditAction; target?: string; documentTitle?: string; editionYear?: number },
  work: () => Promise<T>,
): Promise<T> {
  const summary: NonNullable<SaveContext['auditSummary']> = { counts: {} }
  saveContext(req.context).auditSummary = summary
  try {
    const result = await work()
    const counts = Object.entries(summary.counts).map(([target, count]) => `${target}: ${count}`)
    const count = Object.values(summary.counts).reduce((sum, one) => sum + one, 0)
    await writeRow(req, { ...row, count, detail: counts.join(', ') })
    return result
  } finally {
    delete saveContext(req.context).auditSummary
  }
}
