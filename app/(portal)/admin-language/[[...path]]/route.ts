import { NextResponse } from 'next/server'
import { env } from '@/lib/env'

type Context = { params: Promise<{ path?: string[] }> }

/**
 * Opens the administration in Italian on the first visit, at the page asked for. The parameter
 * stops the redirect for browsers that refuse the cookie.
 */
export async function GET(request: Request, { params }: Context) {
  const path = ['admin', ...((await params).path ?? [])].map(encodeURIComponent).join('/')
  const query = new URL(request.url).searchParams
  query.set('language', 'it')
  const response = NextResponse.redirect(`${env().SITE_URL}/${path}?${query}`)
  response.cookies.set('payload-lng', 'it', {
    path: '/',
    sameSite: 'lax',
    secure: env().SITE_URL.startsWith('https:'),
    maxAge: 31_536_000,
  })
  return response
}
