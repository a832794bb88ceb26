import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Makes the function that tells whether a request carries a session of the office which the portal
 * itself signed and which has not run out. It opens nothing: the CMS looks at each session itself.
 * Here it decides only in which queue a request waits and how much it may send.
 */
export function sessions(secret: string) {
  // As Payload makes its key of the secret.
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  return (headers: IncomingHttpHeaders, now = Date.now()): boolean =>
    tokensOf(headers).some((token) => isValid(token, key, now))
}

/**
 * Whether the request says it comes from somebody, rightly or not: what it gets is for nobody else.
 */
export const hasCredentials = (headers: IncomingHttpHeaders): boolean => tokensOf(headers).length > 0

/** Whether the answer may be of one account, or of a preview. */
export const isPersonal = (headers: IncomingHttpHeaders): boolean =>
  headers.authorization !== undefined ||
  (headers.cookie !== undefined &&
    (hasCredentials(headers) || /__prerender_bypass|__next_preview/.test(headers.cookie)))

function tokensOf({ authorization, cookie }: IncomingHttpHeaders): string[] {
  const sent = /^(?:JWT|Bearer) (\S+)$/.exec(authorization ?? '')?.[1]
  const kept = /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie ?? '')?.[1]
  return [sent, kept].filter((token) => token !== undefined)
}

function isValid(token: string, key: string, now: number): boolean {
  const [head, body, signature, ...more] = token.split('.')
  if (!head || !body || !signature || more.length > 0) return false
  const expected = createHmac('sha256', key).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { exp } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { exp?: number }
  return typeof exp === 'number' && exp * 1000 > now
}
