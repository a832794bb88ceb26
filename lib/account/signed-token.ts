import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token is for: one signed for a purpose holds for no other. */
export type Purpose = 'second-step' | 'oidc' | 'browser'

const signatureOf = (purpose: Purpose, body: string, secret: string) =>
  createHmac('sha256', secret).update(`${purpose}.${body}`).digest()

/**
 * A signed token that the browser carries from one step of signing in to the next. It can
 * be read, not altered, and is no session: its form is not that of a session's token.
 * `seconds` is how long it holds.
 */
export function signToken(purpose: Purpose, data: object, secret: string, seconds: number, now = Date.now()): string {
  const body = Buffer.from(JSON.stringify({ ...data, until: now + seconds * 1000 })).toString('base64url')
  return `${body}.${signatureOf(purpose, body, secret).toString('base64url')}`
}

/** What the token says; null when it was altered, made for something else, or no longer holds. */
export function verifyToken<T>(purpose: Purpose, token: unknown, secret: string, now = Date.now()): T | null {
  if (typeof token !== 'string') return null
  const [body = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf(purpose, body, secret)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const data = JSON.parse(Buffer.from(body, 'base64url').toString()) as T & { until: number }
  return data.until > now ? data : null
}
