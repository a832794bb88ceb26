import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import type { OfficeKey } from '@/i18n/office'
import { env } from '@/lib/env'
import { Logo } from '../frame/Logo'
import { sayIn } from '../words/say-in'
import { SignIn } from './SignIn'

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** Why a sign-in at the identity provider came to nothing, as the address of this page says it. */
const problems: Record<string, OfficeKey & `Accounts.provider${string}`> = {
  provider: 'Accounts.providerDidNotWork',
  account: 'Accounts.providerKnowsYouButNo',
}

/**
 * Whoever follows a link of a mail read in a browser may be signed in: the office's cookie is
 * `SameSite=Strict`, and does not come along a way that began on another site. From this page,
 * which is ours, the same address is asked for once more, with the cookie.
 */
function SameSite({ searchParams }: Pick<AdminViewServerProps, 'searchParams'>) {
  const asked = new URLSearchParams()
  for (const name of ['redirect', 'problem'])
    if (first(searchParams?.[name])) asked.set(name, first(searchParams?.[name]))
  const here = `?${asked}`
  return (
    <main>
      <meta httpEquiv="refresh" content={`0;url=${here}`} />
      <p>
        <a href={here}>Sintesi</a>
      </p>
    </main>
  )
}

/** The sign-in page, in the place of Payload's own, which knows one step only. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { headers, i18n, payload, user } = initPageResult.req
  const fallbackTo = payload.config.routes.admin
  const redirectTo = getSafeRedirect({ fallbackTo, redirectTo: first(searchParams?.redirect) || fallbackTo })
  if (user) redirect(redirectTo)
  if (headers.get('Sec-Fetch-Site') === 'cross-site') return <SameSite searchParams={searchParams} />
  const settings = env()
  const provider = settings.OIDC_ISSUER ? settings.OIDC_NAME || new URL(settings.OIDC_ISSUER).host : undefined
  const problem = new Map(Object.entries(problems)).get(first(searchParams?.problem))
  return (
    <main>
      <div className="login__brand">
        <Logo />
      </div>
      <SignIn redirect={redirectTo} provider={provider} problem={problem && sayIn(i18n)(problem)} />
    </main>
  )
}
