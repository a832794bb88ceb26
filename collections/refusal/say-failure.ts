import type { AfterErrorHook } from 'payload'
import { inEveryLanguage } from '@/i18n/office'
import { type FailureReason, failureIn, namesWhatIsGone } from '@/lib/database-failure'
import type { Both } from '@/lib/text'
import { saveContext } from '../context/save-context'
import { inOwnLanguage } from '../words/words'

const sentences: Record<FailureReason, Both<string>> = {
  full: inEveryLanguage('Saving.notSavedServerHasNo'),
  busy: inEveryLanguage('Saving.notSavedDatabaseIsBusy'),
  unavailable: inEveryLanguage('Saving.databaseDoesNotAnswerAnd'),
  undone: inEveryLanguage('Saving.notSavedChangeWasUndone'),
}

const gone = inEveryLanguage('Saving.notSavedOneOfDocuments')

/**
 * Tells people in their language that nothing was saved, and why: Payload
 * would call it an unknown error.
 */
export const sayFailure: AfterErrorHook = ({ error, req }) => {
  const failure = failureIn(error)
  const reason = failure?.reason ?? (saveContext(req.context).hasNoRoom ? 'full' : null)
  if (!reason && namesWhatIsGone(error))
    return { response: { errors: [{ message: inOwnLanguage(req, gone) }] }, status: 400 }
  if (!reason) return
  return { response: { errors: [{ message: inOwnLanguage(req, sentences[reason]) }] }, status: failure?.status ?? 507 }
}
