import type { IncomingMessage } from 'node:http'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** Bodies of people who are not signed in: a sign-in, an opinion, a link that is opened. */
const small = 16 * kilobyte
/** Of the portal's programs in `/admin` before anybody is signed in. */
const moderate = 64 * kilobyte
/** A document with its longest texts, in both languages. */
const large = 4 * megabyte

type BodyLimit = { path: RegExp; mostBytes: number }

/**
 * What the office sends, by the first path that matches. An upload is 30 MB; around
 * it stand the fields of its form.
 */
const officeLimits: BodyLimit[] = [
  { path: /^\/api\/(media|documents)(\/|$)/, mostBytes: 31 * megabyte },
  { path: /^\/api\/editions\/[^/]+\/figure-imports$/, mostBytes: 11 * megabyte },
  { path: /^\/api\/translations\/xliff$/, mostBytes: 11 * megabyte },
  { path: /^\/(api|admin)(\/|$)/, mostBytes: large },
]

/** What anybody may send. */
const publicLimits: BodyLimit[] = [
  { path: /^\/api\/users(\/|$)/, mostBytes: small },
  { path: /^\/(api|admin)(\/|$)/, mostBytes: moderate },
]

/** The most bytes that a body at this path may have. */
export const mostBytesAt = (path: string, isOffice: boolean): number =>
  (isOffice ? officeLimits : publicLimits).find((limit) => limit.path.test(path))?.mostBytes ?? small

/**
 * Why a body is not taken, told before any of it is read; null when it is, or when there is none.
 */
export function bodyFault(
  { headers }: Pick<IncomingMessage, 'headers'>,
  mostBytes: number,
): 'tooLarge' | 'lengthUnknown' | null {
  // Node refuses a request that says both.
  if (headers['transfer-encoding'] !== undefined) return 'lengthUnknown'
  return Number(headers['content-length'] ?? 0) > mostBytes ? 'tooLarge' : null
}
