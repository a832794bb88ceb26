'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Enrolment as Begun } from '@/lib/account/api'
import type { Action } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { CodeForm } from './CodeForm'

type Props = {
  call: Pick<Action, 'problem' | 'isBusy'>
  /**
   * Gives a secret that is set aside until the first code; null when it
   * failed, and then the call says why.
   */
  begin: () => Promise<Begun | null>
  onCode: (code: string) => void
}

const inGroups = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

/**
 * Sets the second factor up: a picture to read with a telephone, the same as text,
 * and the first code as the proof.
 */
export function Enrolment({ call, begin, onCode }: Props) {
  const say = useSay()
  const [begun, setBegun] = useState<Begun | null>(null)
  const asked = useRef(false)
  const instructions = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // Asked once: each asking makes a new secret, and the picture already read would no longer do.
    if (asked.current) return
    asked.current = true
    begin().then(setBegun)
  }, [begin])

  // What was pressed to come here is gone: whoever listens or types
  // goes on from the first instruction.
  useEffect(() => {
    if (begun) instructions.current?.focus()
  }, [begun])

  if (!begun)
    return (
      <>
        <p role="alert" className="account-problem">
          {call.problem}
        </p>
        {call.problem && (
          <Button type="button" buttonStyle="secondary" margin={false} onClick={() => begin().then(setBegun)}>
            {say('Accounts.tryAgain')}
          </Button>
        )}
      </>
    )
  return (
    <div className="account-enrolment">
      <div ref={instructions} tabIndex={-1}>
        <ol>
          <li>
            {say('Accounts.openAuthenticatorApplicationOnYour')}
            <img src={begun.picture} width={208} height={208} alt={say('Accounts.qrCodeToScanWith')} />
          </li>
          <li>
            {say('Accounts.ifYouCannotScanIt')} <code className="account-secret">{inGroups(begun.secret)}</code>
          </li>
          <li>{say('Accounts.typeHereCodeThatApplication')}</li>
        </ol>
      </div>
      <CodeForm action={say('Accounts.turnOn')} onCode={onCode} problem={call.problem} isBusy={call.isBusy} />
    </div>
  )
}
