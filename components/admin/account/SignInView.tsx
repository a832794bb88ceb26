import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { env } from '@/lib/env'
import { Logo } from '../Logo'
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

/** The sign-in page, in the place of Payload's own, which knows one step only. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  const fallbackTo = payload.config.routes.admin
  const redirectTo = getSafeRedirect({ fallbackTo, redirectTo: first(searchParams?.redirect) || fallbackTo })
  if (user) redirect(redirectTo)
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
