import type { Payload, Where } from 'payload'
import type { Sealed, Span } from '@/lib/audit/seal'
import { pagesOfRows } from '../stored/rows'

export type LogRow = Sealed & { id: string; at: string; seal: string; span?: Span | null }

/**
 * Rows as they are stored, oldest first, a page at a time: a log of years is never in memory whole.
 */
export const allRows = (payload: Payload, where: Where): AsyncGenerator<LogRow[]> =>
  pagesOfRows<LogRow>('audit-log', { where, sort: ['at', 'id'], limit: 500 }, { payload })
