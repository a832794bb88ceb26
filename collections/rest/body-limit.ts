import type { PayloadRequest } from 'payload'
import { say } from '../words/words'

/** What Payload says of a form that is too large, and what whoever sent it reads instead. */
const limits: [RegExp, it: string, en: string][] = [
  [/^File size limit/, 'Il file pesa più di 30 MB.', 'The file is larger than 30 MB.'],
  [/^Multipart request size limit/, 'I file inviati insieme pesano troppo.', 'The files sent together are too large.'],
  [
    /^Multipart limit/,
    'Il modulo ha troppi campi, troppi file o un testo troppo lungo.',
    'The form has too many fields, too many files, or a text that is too long.',
  ],
]

/** Why a form was not read to its end, in the language of whoever sent it; null when that is not what failed. */
export function bodyLimit(error: unknown, req: Pick<PayloadRequest, 'i18n'>): string | null {
  if (!(error instanceof Error) || (error as { status?: number }).status !== 413) return null
  const [, it, en] = limits.find(([theirs]) => theirs.test(error.message)) ?? []
  return it && en ? say(req, it, en) : null
}
