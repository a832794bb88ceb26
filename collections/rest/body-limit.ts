import type { PayloadRequest } from 'payload'
import type { OfficeKey } from '@/i18n/office'
import { say } from '../words/words'

/** What Payload says of a form that is too large, and what whoever sent it reads instead. */
const limits: [RegExp, OfficeKey & `Uploads.${string}`][] = [
  [/^File size limit/, 'Uploads.fileIsLargerThan30Mb'],
  [/^Multipart request size limit/, 'Uploads.filesAreTooLarge'],
  [/^Multipart limit/, 'Uploads.formHasTooMuch'],
]

/**
 * Why a form was not read to its end, in the language of whoever sent it;
 * null when that is not what failed.
 */
export function bodyLimit(error: unknown, req: Pick<PayloadRequest, 'i18n'>): string | null {
  if (!(error instanceof Error) || (error as { status?: number }).status !== 413) return null
  const [, reason] = limits.find(([theirs]) => theirs.test(error.message)) ?? []
  return reason ? say(req, reason) : null
}
