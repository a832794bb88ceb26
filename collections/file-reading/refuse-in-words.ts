import type { APIError, PayloadRequest } from 'payload'
import { UnreadableFileError } from '@/lib/figure-sheet/cells'
import { BodyTooLargeError } from '@/lib/limited-body'
import { httpError } from '../refusal/http-error'
import { inOwnLanguage } from '../words/words'
import { limitWords, tooLargeWords } from './limit-words'
import { ReadingLimitError } from './reading-limits'
import { unreadableWords } from './unreadable-words'

/**
 * Does something with a file; what keeps it from being read is told in
 * the language of whoever sent it.
 */
export async function refuseInWords<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw refusalOf(error, req) ?? error
  }
}

function refusalOf(error: unknown, req: PayloadRequest): APIError | null {
  if (error instanceof ReadingLimitError)
    return httpError(inOwnLanguage(req, limitWords[error.reason]), error.reason === 'busy' ? 503 : 422)
  if (error instanceof BodyTooLargeError) return httpError(inOwnLanguage(req, tooLargeWords(error.most)), 413)
  if (!(error instanceof UnreadableFileError)) return null
  const words = unreadableWords(error.reason, error.row)
  return httpError(inOwnLanguage(req, words), error.reason.startsWith('too') ? 413 : 422)
}
