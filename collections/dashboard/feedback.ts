import type { FeedbackStatus } from '@/lib/dashboard/api'
import { byWeek } from '@/lib/dashboard/weeks'
import { type Asker, requestOf } from './asker'

const weeks = 6
const weekMs = 7 * 24 * 60 * 60_000
const mostPages = 5
const mostComments = 3
/** More than readers ever send in six weeks; beyond it the oldest of them are not counted. */
const mostRead = 5000

/**
 * What readers said in the last six weeks: how many by week and by page, and the newest comments.
 */
export async function feedbackStatus(asker: Asker): Promise<FeedbackStatus> {
  const req = await requestOf(asker)
  const now = Date.now()
  const read = {
    collection: 'feedback',
    sort: '-createdAt',
    overrideAccess: false,
    user: req.user,
  } as const
  const { docs } = await req.payload.find({
    ...read,
    where: { createdAt: { greater_than: new Date(now - weeks * weekMs).toISOString() } },
    limit: mostRead,
    pagination: false,
    select: { page: true, isClear: true, createdAt: true },
  })
  const { docs: commented } = await req.payload.find({
    ...read,
    where: { and: [{ comment: { exists: true } }, { comment: { not_equals: '' } }] },
    limit: mostComments,
    pagination: false,
  })
  const pages = new Map<string, { page: string; count: number; clear: number }>()
  for (const { page, isClear } of docs) {
    const known = pages.get(page) ?? { page, count: 0, clear: 0 }
    pages.set(page, { page, count: known.count + 1, clear: known.clear + Number(isClear) })
  }
  return {
    weeks: byWeek(
      docs.map(({ createdAt, isClear }) => ({ at: createdAt, isClear })),
      new Date(now).toISOString(),
      weeks,
    ),
    pages: [...pages.values()].sort((one, other) => other.count - one.count).slice(0, mostPages),
    newest: commented.map(({ id, page, comment, createdAt }) => ({
      id: String(id),
      page,
      comment: comment ?? '',
      at: createdAt,
    })),
  }
}
