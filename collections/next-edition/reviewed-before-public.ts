import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { isPublicEdition } from '../access/access'
import { isTrusted, storedEdition } from '../edition/stored-edition'
import { say } from '../words/words'
import { type ReviewLine, toReview } from './to-review'

/**
 * An edition that came from another becomes public only when each text was looked at,
 * each figure confirmed and each changed definition declared. Commands of the system,
 * which have no user, are trusted.
 */
export const reviewedBeforePublic: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const becomesPublic = isPublicEdition({ ...originalDoc, ...data })
  if (isTrusted(req) || !becomesPublic || !originalDoc?.id) return data
  const stored = await storedEdition(originalDoc.id, req)
  if (stored && isPublicEdition(stored)) return data
  const lines = await toReview(String(originalDoc.id), req)
  if (lines.length === 0) return data
  const count = (kind: ReviewLine['kind']) => lines.filter((line) => line.kind === kind).length
  const [texts, figures, definitions] = [count('text'), count('figure'), count('comparability')]
  const message = say(req, 'NextEdition.beforePublishingTextsToReview', { texts, figures, definitions })
  throw new ValidationError({ collection: 'editions', errors: [{ path: 'state', message }], req })
}
