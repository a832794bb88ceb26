import 'server-only'
import type { Feedback } from '@/lib/feedback'
import { payload } from './payload'

/** Answers kept in any one minute, all readers together: enough for people, too few to fill the disk. No address is looked at. */
const mostInAMinute = 60
const recent: number[] = []

/** Keeps an answer. False when too many came at once. */
export async function saveFeedback(feedback: Feedback): Promise<boolean> {
  const now = Date.now()
  while (recent[0] !== undefined && recent[0] < now - 60_000) recent.shift()
  if (recent.length >= mostInAMinute) return false
  recent.push(now)
  const client = await payload()
  await client.create({ collection: 'feedback', data: feedback, overrideAccess: true })
  return true
}
