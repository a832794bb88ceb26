'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import {
  type AccountSecurity,
  confirmSecondFactor,
  enrol,
  makeRecoveryCodes,
  turnSecondFactorOff,
} from '@/lib/account/api'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { CodeForm } from './CodeForm'
import { Enrolment } from './Enrolment'
import { RecoveryCodes } from './RecoveryCodes'

type Doing = 'nothing' | 'enrol' | 'codes' | 'off'

/** The second factor of one's own account: turning it on and off, and new recovery codes. */
export function SecondFactorPanel({ standing, onChange }: { standing: AccountSecurity; onChange: () => void }) {
  const say = useSay()
  const call = useAction()
  const [doing, setDoing] = useState<Doing>('nothing')
  const [codes, setCodes] = useState<string[] | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const stop = () => {
    setCodes(null)
    setDoing('nothing')
    // The button that was pressed goes away: the focus is not to go with it.
    heading.current?.focus()
  }
  const finish = () => {
    stop()
    onChange()
  }
  const withCodes = (endpoint: typeof confirmSecondFactor) => async (code: string) => {
    const answer = await call.send(endpoint, { body: { code } })
    if (answer) setCodes(answer.recoveryCodes)
  }
  const turnOff = async (code: string, password: string) => {
    if (await call.send(turnSecondFactorOff, { body: { code, password } })) finish()
  }
  const { send } = call
  const begin = useCallback(() => send(enrol, {}), [send])
  const cancel = (
    <Button type="button" buttonStyle="secondary" size="large" margin={false} onClick={stop}>
      {say('Accounts.cancel')}
    </Button>
  )
  return (
    <section className="office-panel account-panel" aria-labelledby="second-factor">
      <h2 id="second-factor" ref={heading} tabIndex={-1}>
        {say('Accounts.secondFactor')}
      </h2>
      {codes ? (
        <RecoveryCodes codes={codes} done={say('Accounts.iHaveKeptThem')} onDone={finish} />
      ) : (
        <>
          <p>{sentence(standing, say)}</p>
          {doing === 'nothing' && <Choices standing={standing} onChoice={setDoing} />}
          {doing === 'enrol' && (
            <>
              <Enrolment call={call} begin={begin} onCode={withCodes(confirmSecondFactor)} />
              {cancel}
            </>
          )}
          {doing === 'codes' && (
            <CodeForm action={say('Accounts.makeNewCodes')} onCode={withCodes(makeRecoveryCodes)} {...call} takesFocus>
              {cancel}
            </CodeForm>
          )}
          {doing === 'off' && (
            <CodeForm action={say('Accounts.turnOff')} onCode={turnOff} {...call} asksPassword takesRecovery takesFocus>
              {cancel}
            </CodeForm>
          )}
        </>
      )}
    </section>
  )
}

function Choices({ standing, onChoice }: { standing: AccountSecurity; onChoice: (doing: Doing) => void }) {
  const say = useSay()
  const choice = (doing: Doing, label: string) => (
    <Button type="button" buttonStyle="secondary" margin={false} onClick={() => onChoice(doing)}>
      {label}
    </Button>
  )
  return (
    <div className="account-actions">
      {!standing.isOn && choice('enrol', say('Accounts.turnOnSecondFactor'))}
      {standing.isOn && choice('codes', say('Accounts.newRecoveryCodes'))}
      {standing.isOn && !standing.isRequired && choice('off', say('Accounts.turnOff'))}
    </div>
  )
}

function sentence({ isOn, recoveryCodes, isRequired }: AccountSecurity, say: ReturnType<typeof useSay>): string {
  if (!isOn) return say('Accounts.itIsOffOnceIt')
  const left = say('Accounts.recoveryCodesThatAreLeft', { recoveryCodes })
  const required = isRequired ? say('Accounts.yourRoleRequiresItInSecondFactorPanel') : ''
  return `${say('Accounts.itIsOn')} ${left}${required}`
}
