import 'server-only'
import type { Feedback } from '@/lib/feedback'
import { SenderRateLimiter } from '@/lib/sender/rate-limiter'
import { payload } from './payload'

/**
 * Answers kept in any one minute: of one sender enough for people, of all too few to fill the disk.
 */
const limiter = new SenderRateLimiter({ ofOne: 20, ofAll: 300, spellMs: 60_000 })

/**
 * Keeps an answer. False when too many came at once.
 * @param sender who sends it (`senderOf`), which is never stored
 */
export async function saveFeedback(feedback: Feedback, sender: string): Promise<boolean> {
  if (!limiter.take(sender, Date.now())) return false
  const client = await payload()
  await client.create({ collection: 'feedback', data: feedback, overrideAccess: true })
  return true
}
