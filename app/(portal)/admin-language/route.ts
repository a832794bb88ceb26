import { NextResponse } from 'next/server'
import { env } from '@/lib/env'

/** Opens the administration in Italian on the first visit. The parameter stops the redirect for browsers that refuse the cookie. */
export function GET(request: Request) {
  const asked = new URL(request.url).searchParams.get('to') ?? ''
  const to = /^\/admin(?:\/[\w/-]*)?$/.test(asked) ? asked : '/admin'
  const response = NextResponse.redirect(`${env().SITE_URL}${to}?language=it`)
  response.cookies.set('payload-lng', 'it', {
    path: '/',
    sameSite: 'lax',
    secure: env().SITE_URL.startsWith('https:'),
    maxAge: 31_536_000,
  })
  return response
}
