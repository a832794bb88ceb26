'use client'

import { EmailField, Form, FormSubmit, Link, PasswordField, useConfig, useTranslation } from '@payloadcms/ui'
import { email, formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { useSay } from '../use-say'

export type Challenge = { step: 'code' | 'enrol'; challenge: string }

type Refusal = { errors?: { message?: string; data?: Partial<Challenge> }[] }
type Props = {
  onSignedIn: () => void
  onChallenge: (challenge: Challenge) => void
  provider?: string
  redirect: string
}

const empty = { initialValue: '', valid: true, value: '' }

/** The first step: e-mail and password, or the door of the regional provider. */
export function PasswordStep({ onSignedIn, onChallenge, provider, redirect }: Props) {
  const { config } = useConfig()
  const { t } = useTranslation()
  const say = useSay()
  const [problem, setProblem] = useState('')
  const { admin: adminRoute, api: apiRoute } = config.routes

  const onAnswer = async (response: Response) => {
    if (response.ok) return onSignedIn()
    const { errors } = (await response.json().catch(() => ({}))) as Refusal
    const { step, challenge } = errors?.[0]?.data ?? {}
    if (step && challenge) return onChallenge({ step, challenge })
    setProblem(
      errors?.[0]?.message ?? say('Il server non risponde: riprova.', 'The server does not answer: try again.'),
    )
  }

  return (
    <>
      <Form
        action={formatAdminURL({ apiRoute, path: '/users/login' })}
        className="login__form"
        disableSuccessStatus
        handleResponse={onAnswer}
        initialState={{ email: empty, password: empty }}
        method="POST"
        waitForAutocomplete
      >
        <div className="login__form__inputWrap">
          <EmailField
            field={{ name: 'email', admin: { autoComplete: 'username' }, label: t('general:email'), required: true }}
            path="email"
            validate={email as never}
          />
          <PasswordField
            autoComplete="current-password"
            field={{ name: 'password', label: t('general:password'), required: true }}
            path="password"
          />
        </div>
        <p className="account-problem" role="alert">
          {problem}
        </p>
        <Link href={formatAdminURL({ adminRoute, path: config.admin.routes.forgot })} prefetch={false}>
          {t('authentication:forgotPasswordQuestion')}
        </Link>
        <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
      </Form>
      {provider && (
        <p className="account-provider">
          <a
            className="btn btn--style-secondary btn--size-large btn--withoutPopup"
            href={`${apiRoute}/users/oidc/start?${new URLSearchParams({ redirect })}`}
          >
            {say(`Entra con ${provider}`, `Sign in with ${provider}`)}
          </a>
        </p>
      )}
    </>
  )
}
