import { createHash, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { generateCookie, parseCookies } from 'payload/shared'
import { signToken, verifyToken } from '@/lib/account/signed-token'
import { env } from '@/lib/env'

const cookieName = 'sintesi-browser'
const lifetime = 180 * 24 * 60 * 60

type Known = { browser: string; account: string }

/** The cookie says of an account only that it is the same one. */
const markOf = (email: string) => createHash('sha256').update(`browser ${email}`).digest('base64url')

/**
 * The name of the browser, when that account has signed in with it before; null
 * otherwise. It opens nothing by itself.
 */
export function knownBrowser(email: string, req: PayloadRequest): string | null {
  if (!req.headers) return null
  const known = verifyToken<Known>('browser', parseCookies(req.headers).get(cookieName), req.payload.secret)
  return known?.account === markOf(email) ? known.browser : null
}

/**
 * Remembers in the browser, along with whatever the request is answered, that the account has
 * signed in with it, second factor and all.
 */
export function remember(email: string, req: PayloadRequest): void {
  const browser = knownBrowser(email, req) ?? randomUUID()
  const known = { browser, account: markOf(email) } satisfies Known
  const cookie = generateCookie({
    name: cookieName,
    value: signToken('browser', known, req.payload.secret, lifetime),
    maxAge: lifetime,
    expires: new Date(Date.now() + lifetime * 1000),
    httpOnly: true,
    path: `${req.payload.config.routes.api}/users`,
    sameSite: 'Strict',
    secure: env().SITE_URL.startsWith('https:'),
    returnCookieAsObject: false,
  })
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', String(cookie))
}
