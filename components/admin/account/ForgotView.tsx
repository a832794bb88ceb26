import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { env } from '@/lib/env'
import { sayIn } from '../words/say-in'
import { ForgotForm } from './ForgotForm'

/**
 * The page for forgotten passwords; where the portal sends no mail it
 * says so instead of promising one.
 */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  const { admin } = payload.config.routes
  const { account, login } = payload.config.admin.routes
  if (user) redirect(`${admin}${account}`)
  const say = sayIn(i18n)
  return (
    <main>
      <h1 className="account-heading">{say('Accounts.forgottenPasswordTitle')}</h1>
      {env().SMTP_URL ? <ForgotForm /> : <p>{say('Accounts.portalSendsNoEmail')}</p>}
      <p>
        <a href={`${admin}${login}`}>{say('Accounts.backToSignInPage')}</a>
      </p>
    </main>
  )
}
