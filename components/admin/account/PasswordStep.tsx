'use client'

import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useEffect, useRef } from 'react'
import { useSay } from '../use-say'
import { AccountField } from './AccountField'
import { useAccountCall } from './use-account-call'

export type Challenge = { step: 'code' | 'enrol'; challenge: string }

type Props = {
  onSignedIn: () => void
  onChallenge: (challenge: Challenge) => void
  provider?: string
  redirect: string
}

/** The first step: e-mail and password, or the door of the regional provider. What was typed stays after a refusal. */
export function PasswordStep({ onSignedIn, onChallenge, provider, redirect }: Props) {
  const { config } = useConfig()
  const { t } = useTranslation()
  const say = useSay()
  const call = useAccountCall()
  const password = useRef<HTMLInputElement>(null)
  const { admin: adminRoute, api: apiRoute } = config.routes

  useEffect(() => {
    if (call.problem) password.current?.select()
  }, [call.problem])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (call.isBusy) return
    const given = Object.fromEntries(new FormData(event.currentTarget))
    const signedIn = await call.send('/login', given, (refused) => {
      const { step, challenge } = (refused ?? {}) as Partial<Challenge>
      if (!step || !challenge) return false
      onChallenge({ step, challenge })
      return true
    })
    if (signedIn) onSignedIn()
  }

  return (
    <>
      <form
        action={formatAdminURL({ apiRoute, path: '/users/login' })}
        className="login__form form"
        method="POST"
        onSubmit={onSubmit}
      >
        <div className="login__form__inputWrap">
          <AccountField name="email" type="email" label={t('general:email')} autoComplete="username" />
          <AccountField
            name="password"
            type="password"
            label={t('general:password')}
            autoComplete="current-password"
            input={password}
          />
        </div>
        <p className="account-problem" role="alert">
          {call.problem}
        </p>
        <Link href={formatAdminURL({ adminRoute, path: config.admin.routes.forgot })} prefetch={false}>
          {t('authentication:forgotPasswordQuestion')}
        </Link>
        <div className="form-submit">
          <Button type="submit" size="large" disabled={call.isBusy}>
            {t('authentication:login')}
          </Button>
        </div>
      </form>
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
