import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { env } from '@/lib/env'
import { ForgotForm } from './ForgotForm'

/** The page for forgotten passwords; where the portal sends no mail it says so instead of promising one. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  const { admin } = payload.config.routes
  const { account, login } = payload.config.admin.routes
  if (user) redirect(`${admin}${account}`)
  const isEnglish = i18n.language === 'en'
  return (
    <main>
      <h1 className="account-heading">{isEnglish ? 'Forgotten password' : 'Password dimenticata'}</h1>
      {env().SMTP_URL ? (
        <ForgotForm />
      ) : (
        <p>
          {isEnglish
            ? 'This portal sends no e-mail. Ask whoever administers it for a new password: they can set one in “Users”, or on the server.'
            : 'Questo portale non invia e-mail. Chiedi una nuova password a chi lo amministra: può impostarla in «Utenti» o sul server.'}
        </p>
      )}
      <p>
        <a href={`${admin}${login}`}>{isEnglish ? 'Back to sign-in' : 'Torna all’accesso'}</a>
      </p>
    </main>
  )
}
