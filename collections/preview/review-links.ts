import type { Payload } from 'payload'
import { isOpenLink } from '@/lib/preview/review-link'
import { hashOfToken, isHashOf, isReviewToken } from '@/lib/preview/review-token'
import type { ReviewLink } from '@/payload-types'
import { idOf } from '../stored/id-of'
import { findRow, updateRow } from '../stored/rows'

/** Within this time pages opened with one link count as one opening: a reader turns pages. */
const oneOpeningMs = 10 * 60_000

/**
 * The edition that a token opens; null for a token that is wrong, expired or
 * revoked, told apart by nothing.
 */
export async function editionOfToken(token: string, payload: Payload): Promise<string | null> {
  if (!isReviewToken(token)) return null
  const link = await findRow<ReviewLink>('review-links', { tokenHash: { equals: hashOfToken(token) } }, { payload })
  if (!link || !isHashOf(token, link.tokenHash) || !isOpenLink(link)) return null
  recordUse(link, payload)
  return idOf(link.edition)
}

/** Links whose opening is being written down at this moment. */
const noting = new Set<ReviewLink['id']>()

/**
 * Written down beside the reading, which does not wait for it: while somebody publishes, a write
 * waits its turn for many seconds, and may get none.
 */
function recordUse({ id, lastUsedAt, uses }: ReviewLink, payload: Payload): void {
  const now = new Date()
  if (noting.has(id) || (lastUsedAt && now.getTime() - Date.parse(lastUsedAt) < oneOpeningMs)) return
  noting.add(id)
  updateRow('review-links', id, { lastUsedAt: now.toISOString(), uses: (uses ?? 0) + 1 }, { payload })
    .catch((err) => payload.logger.warn({ err, msg: 'The opening of a review link could not be written down' }))
    .finally(() => noting.delete(id))
}
