'use client'

import { EmailField, Form, FormSubmit, useConfig, useTranslation } from '@payloadcms/ui'
import { email, formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import './account.css'
import { useSay } from '../use-say'

/** Asks for the e-mail. What follows is the same whoever is asked for: it does not tell who has an account. */
export function ForgotForm() {
  const { config } = useConfig()
  const { t } = useTranslation()
  const say = useSay()
  const [outcome, setOutcome] = useState<'' | 'sent' | 'failed'>('')
  if (outcome === 'sent')
    return (
      <p role="status">
        {say(
          'Se c’è un account con questa e-mail, fra poco arriva un messaggio con l’indirizzo per scegliere una nuova password. Vale un’ora.',
          'If there is an account with this e-mail, a message with the address for choosing a new password will arrive shortly. It holds for an hour.',
        )}
      </p>
    )
  return (
    <Form
      action={formatAdminURL({ apiRoute: config.routes.api, path: '/users/forgot-password' })}
      className="login__form"
      handleResponse={(response) => setOutcome(response.ok ? 'sent' : 'failed')}
      initialState={{ email: { initialValue: '', valid: true, value: '' } }}
      method="POST"
    >
      <p>
        {say(
          'Scrivi la tua e-mail: ti mandiamo l’indirizzo per scegliere una nuova password.',
          'Type your e-mail: we send you the address for choosing a new password.',
        )}
      </p>
      <EmailField
        field={{ name: 'email', admin: { autoComplete: 'username' }, label: t('general:email'), required: true }}
        path="email"
        validate={email as never}
      />
      <p className="account-problem" role="alert">
        {outcome === 'failed' && say('Non è riuscito: riprova.', 'That did not work: try again.')}
      </p>
      <FormSubmit size="large">{t('general:submit')}</FormSubmit>
    </Form>
  )
}
