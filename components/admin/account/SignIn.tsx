'use client'

import { useCallback, useEffect, useState } from 'react'
import './account.css'
import { type Challenge, confirmAtSignIn, enrolAtSignIn, signInWithCode } from '@/lib/account/api'
import { type Action, useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { CodeForm } from './CodeForm'
import { Enrolment } from './Enrolment'
import { PasswordStep } from './PasswordStep'
import { RecoveryCodes } from './RecoveryCodes'

type Props = { redirect: string; provider?: string; problem?: string }

/** What came back from the provider's page, behind the hash of the address. */
function challengeInAddress(): Challenge | null {
  const given = new URLSearchParams(window.location.hash.slice(1))
  const step = given.get('step')
  const challenge = given.get('challenge')
  if ((step !== 'code' && step !== 'enrol') || !challenge) return null
  window.history.replaceState(null, '', window.location.pathname + window.location.search)
  return { step, challenge }
}

/**
 * Signing in: the password, then, where the account needs it, the code of the
 * second factor or its setting up.
 */
export function SignIn({ redirect, provider, problem }: Props) {
  const say = useSay()
  const call = useAction()
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  useEffect(() => setChallenge(challengeInAddress()), [])
  // A whole new page: nothing of the one before knows who has just signed in.
  const enter = () => window.location.assign(redirect)

  if (codes) return <RecoveryCodes codes={codes} done={say('Accounts.iHaveKeptThemGo')} onDone={enter} />
  if (!challenge)
    return (
      <>
        <h1 className="account-heading account-heading--quiet">{say('Accounts.signIn')}</h1>
        {problem && (
          <p className="account-problem" role="alert">
            {problem}
          </p>
        )}
        <PasswordStep onSignedIn={enter} onChallenge={setChallenge} provider={provider} redirect={redirect} />
      </>
    )

  const { step } = challenge
  const body = { challenge: challenge.challenge }
  const again = (
    <button type="button" className="account-link" onClick={() => setChallenge(null)}>
      {say('Accounts.backToBeginning')}
    </button>
  )
  const sendCode = async (code: string) => {
    if (await call.send(signInWithCode, { body: { ...body, code } })) enter()
  }
  const confirm = async (code: string) => {
    const answer = await call.send(confirmAtSignIn, { body: { ...body, code } })
    if (answer) setCodes(answer.recoveryCodes)
  }
  return (
    <section className="account-step">
      <h1 className="account-heading">
        {step === 'code' ? say('Accounts.secondFactor') : say('Accounts.turnOnSecondFactor')}
      </h1>
      {step === 'code' ? (
        <>
          <p>{say('Accounts.typeCodeThatApplicationOn')}</p>
          <CodeForm
            action={say('Accounts.signInInSignIn')}
            onCode={sendCode}
            problem={call.problem}
            isBusy={call.isBusy}
            takesRecovery
            takesFocus
          >
            {again}
          </CodeForm>
        </>
      ) : (
        <>
          <p>{say('Accounts.yourRoleRequiresItBesides')}</p>
          <EnrolmentAtSignIn call={call} challenge={challenge.challenge} onCode={confirm} />
          {again}
        </>
      )}
    </section>
  )
}

type AtSignIn = { call: Action; challenge: string; onCode: (code: string) => void }

function EnrolmentAtSignIn({ call, challenge, onCode }: AtSignIn) {
  const { send } = call
  const begin = useCallback(() => send(enrolAtSignIn, { body: { challenge } }), [send, challenge])
  return <Enrolment call={call} begin={begin} onCode={onCode} />
}
