'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../words/use-say'

type Props = {
  /** What the button does, and what happens with the code. */
  action: string
  onCode: (code: string, password: string) => void
  problem: string
  isBusy: boolean
  /** A recovery code may be typed instead. */
  takesRecovery?: boolean
  asksPassword?: boolean
  takesFocus?: boolean
  children?: ReactNode
}

/**
 * Asks for a code. It stands also inside the form of the account, so it is none itself:
 * Enter and the button do the same.
 */
export function CodeForm({
  action,
  onCode,
  problem,
  isBusy,
  takesRecovery,
  asksPassword,
  takesFocus,
  children,
}: Props) {
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [isRecovery, setRecovery] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field changes with `isRecovery`, and a refusal leads back to it
  useEffect(() => {
    if (takesFocus || problem) (!problem && passwordInput.current ? passwordInput : input).current?.focus()
  }, [takesFocus, isRecovery, problem])

  const send = () => {
    if (!isBusy && code.trim()) onCode(code, password)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    send()
  }
  const change = (recovery: boolean) => {
    setCode('')
    setRecovery(recovery)
  }

  return (
    <div className="account-code">
      {asksPassword && (
        <div className="field-type text">
          <label className="field-label" htmlFor={`${id}-password`}>
            Password
          </label>
          <input
            ref={passwordInput}
            id={`${id}-password`}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
      <div className="field-type text">
        <label className="field-label" htmlFor={id}>
          {isRecovery ? say('Accounts.recoveryCode') : say('Accounts.sixDigitCode')}
        </label>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoComplete={isRecovery ? 'off' : 'one-time-code'}
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={isRecovery ? 30 : 10}
          value={code}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setCode(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="account-problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <div className="account-actions">
        <Button type="button" size="large" margin={false} disabled={isBusy} onClick={send}>
          {action}
        </Button>
        {takesRecovery && (
          <button type="button" className="account-link" onClick={() => change(!isRecovery)}>
            {isRecovery ? say('Accounts.useCodeOfApplication') : say('Accounts.iHaveNoTelephoneUse')}
          </button>
        )}
        {children}
      </div>
    </div>
  )
}
