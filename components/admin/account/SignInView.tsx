import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { env } from '@/lib/env'
import { Logo } from '../frame/Logo'
import { SignIn } from './SignIn'

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

const problems = {
  it: {
    provider: 'L’accesso con il fornitore di identità non è riuscito: riprova.',
    account:
      'Il fornitore di identità ti conosce, ma qui non c’è un account con la tua e-mail: chiedilo a chi amministra.',
  },
  en: {
    provider: 'Signing in with the identity provider did not work: try again.',
    account: 'The identity provider knows you, but there is no account with your e-mail here: ask an administrator.',
  },
}

/**
 * Whoever follows a link of a mail read in a browser may be signed in: the office's cookie is `SameSite=Strict`, and does not come along a
 * way that began on another site. From this page, which is ours, the same address is asked for once more, with the cookie.
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
  const words = problems[i18n.language === 'en' ? 'en' : 'it']
  const problem = first(searchParams?.problem)
  return (
    <main>
      <div className="login__brand">
        <Logo />
      </div>
      <SignIn
        redirect={redirectTo}
        provider={provider}
        problem={problem in words ? words[problem as keyof typeof words] : undefined}
      />
    </main>
  )
}
