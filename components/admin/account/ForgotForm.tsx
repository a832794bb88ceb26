'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useState } from 'react'
import './account.css'
import { forgotPassword } from '@/lib/account/api'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { AccountField } from './AccountField'

/**
 * Asks for the e-mail. What follows is the same whoever is asked for: it
 * does not tell who has an account.
 */
export function ForgotForm() {
  const { config } = useConfig()
  const { t } = useTranslation()
  const say = useSay()
  const call = useAction()
  const [isSent, setSent] = useState(false)
  if (isSent) return <p role="status">{say('Accounts.ifThereIsAccountWith')}</p>
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (call.isBusy) return
    const email = String(new FormData(event.currentTarget).get('email'))
    if (await call.send(forgotPassword, { body: { email } })) setSent(true)
  }
  return (
    <form
      action={formatAdminURL({ apiRoute: config.routes.api, path: '/users/forgot-password' })}
      className="login__form form"
      method="POST"
      onSubmit={onSubmit}
    >
      <p>{say('Accounts.typeYourEMailWe')}</p>
      <AccountField name="email" type="email" label={t('general:email')} autoComplete="username" />
      <p className="account-problem" role="alert">
        {call.problem}
      </p>
      <div className="form-submit">
        <Button type="submit" size="large" disabled={call.isBusy}>
          {t('general:submit')}
        </Button>
      </div>
    </form>
  )
}
