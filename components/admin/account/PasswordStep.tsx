'use client'

import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useEffect, useRef } from 'react'
import { type Challenge, signIn } from '@/lib/account/api'
import type { Failure } from '../office-api/ask'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { AccountField } from './AccountField'

type Props = {
  onSignedIn: () => void
  onChallenge: (challenge: Challenge) => void
  provider?: string
  redirect: string
}

/**
 * The first step: e-mail and password, or the door of the regional provider. What
 * was typed stays after a refusal.
 */
export function PasswordStep({ onSignedIn, onChallenge, provider, redirect }: Props) {
  const { config } = useConfig()
  const { t } = useTranslation()
  const say = useSay()
  const call = useAction()
  const password = useRef<HTMLInputElement>(null)
  const { admin: adminRoute, api: apiRoute } = config.routes

  useEffect(() => {
    if (call.problem) password.current?.select()
  }, [call.problem])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (call.isBusy) return
    const onFailure = ({ data }: Failure) => {
      const { step, challenge } = (data ?? {}) as Partial<Challenge>
      if (!step || !challenge) return false
      onChallenge({ step, challenge })
      return true
    }
    const given = Object.fromEntries(new FormData(event.currentTarget))
    if (await call.send(signIn, { body: given, onFailure })) onSignedIn()
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
            {say('Accounts.signInWith', { provider })}
          </a>
        </p>
      )}
    </>
  )
}
