import type { Endpoint, PayloadRequest } from 'payload'
import { generateCookie, getSafeRedirect, parseCookies } from 'payload/shared'
import { signToken, verifyToken } from '@/lib/account/signed-token'
import { env } from '@/lib/env'
import { logFailedSignIn } from '../audit/refusals'
import { inTransaction } from '../stored/in-transaction'
import { gotIn } from './password-check'
import { type AuthorizationRequest, beginAuthorization, completeAuthorization, providerName } from './provider'
import { accountOf, isTrusted } from './provider-account'
import { secondStepOf } from './second-factor'
import { challengeFor } from './second-step'
import { cookieOf, openSession } from './sessions'

const cookieName = 'sintesi-oidc'
/** Seconds to sign in at the provider. */
const patience = 15 * 60

/**
 * Sent back by the provider's page, so it cannot be `Strict`; it opens nothing without the
 * state that only this browser began.
 */
const authorizationCookie = (value: string, maxAge: number): string =>
  String(
    generateCookie({
      name: cookieName,
      value,
      maxAge,
      expires: new Date(Date.now() + maxAge * 1000),
      httpOnly: true,
      path: '/api/users/oidc',
      sameSite: 'Lax',
      secure: env().SITE_URL.startsWith('https:'),
      returnCookieAsObject: false,
    }),
  )

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * Goes on by a page of our own, not by a redirect: the office's cookie is `SameSite=Strict`, and
 * browsers would not send it along a way that began on another site.
 */
function goOn(address: string, cookies: string[]): Response {
  const to = escaped(address)
  const page = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Sintesi</title><meta http-equiv="refresh" content="0;url=${to}"><p><a href="${to}">Sintesi</a></p></html>`
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' })
  for (const cookie of [...cookies, authorizationCookie('', -1)]) headers.append('Set-Cookie', cookie)
  return new Response(page, { headers })
}

const loginPage = ({ payload }: PayloadRequest) => {
  const { admin } = payload.config.routes
  return `${admin}${payload.config.admin.routes.login}`
}

/** Leaves for the provider. */
const start: Endpoint = {
  path: '/oidc/start',
  method: 'get',
  handler: async (req) => {
    if (!providerName(env())) return new Response(null, { status: 404 })
    try {
      const { admin } = req.payload.config.routes
      const redirect = getSafeRedirect({ fallbackTo: admin, redirectTo: req.searchParams.get('redirect') ?? admin })
      const { authorization, address } = await beginAuthorization(redirect)
      const token = signToken('oidc', authorization, req.payload.secret, patience)
      const headers = {
        Location: address,
        'Set-Cookie': authorizationCookie(token, patience),
        'Cache-Control': 'no-store',
      }
      return new Response(null, { status: 302, headers })
    } catch (err) {
      req.payload.logger.error({ err, msg: 'The OpenID Connect provider does not answer' })
      return goOn(`${loginPage(req)}?problem=provider`, [])
    }
  },
}

/** Comes back: the session, or the second step, or the sign-in page with what went wrong. */
const callback: Endpoint = {
  path: '/oidc/callback',
  method: 'get',
  handler: async (req) => {
    if (!providerName(env())) return new Response(null, { status: 404 })
    const authorization = verifyToken<AuthorizationRequest>(
      'oidc',
      parseCookies(req.headers).get(cookieName),
      req.payload.secret,
    )
    if (!authorization) return goOn(`${loginPage(req)}?problem=provider`, [])
    try {
      const claims = await completeAuthorization(authorization, new URL(req.url ?? '').search)
      const user = await accountOf(claims, req)
      if (!user) {
        await logFailedSignIn(req)
        return goOn(`${loginPage(req)}?problem=account`, [])
      }
      const secondFactor = isTrusted(claims, env())
      const step = secondFactor ? null : await secondStepOf(user, req.payload)
      if (step) {
        // After the hash: it stays in the browser, out of every log.
        const next = new URLSearchParams({ step, challenge: challengeFor(user, step, 'provider', req) })
        return goOn(`${loginPage(req)}?${new URLSearchParams({ redirect: authorization.redirect })}#${next}`, [])
      }
      const opened = await inTransaction(req, () => openSession(user.id, { secondFactor, road: 'provider' }, req))
      gotIn(user.email, req)
      return goOn(authorization.redirect, [cookieOf(opened.token, req)])
    } catch (err) {
      req.payload.logger.warn({ err, msg: 'A sign-in through the provider was refused' })
      await logFailedSignIn(req)
      return goOn(`${loginPage(req)}?problem=provider`, [])
    }
  },
}

export const providerEndpoints = [start, callback]
