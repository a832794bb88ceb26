import type { Payload, Where } from 'payload'
import type { Sealed, Span } from '@/lib/audit/seal'

export type StoredRow = Sealed & { id: string; at: string; seal: string; span?: Span | null }

const pageLength = 500

/** Rows as they are stored, oldest first, a page at a time: a log of years is never in memory whole. */
export async function* allRows(payload: Payload, where: Where): AsyncGenerator<StoredRow[]> {
  for (let page = 1; ; page += 1) {
    const { docs } = await payload.db.find<StoredRow>({
      collection: 'audit-log',
      where,
      sort: ['at', 'id'],
      limit: pageLength,
      // MongoDB gives the first page for any, unless it is told.
      pagination: true,
      page,
    })
    if (docs.length > 0) yield docs
    // Not by the number of pages: MongoDB only estimates how long an unfiltered list is.
    if (docs.length < pageLength) return
  }
}
