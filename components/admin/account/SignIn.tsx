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

/** Signing in: the password, then, where the account needs it, the code of the second factor or its setting up. */
export function SignIn({ redirect, provider, problem }: Props) {
  const say = useSay()
  const call = useAction()
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  useEffect(() => setChallenge(challengeInAddress()), [])
  // A whole new page: nothing of the one before knows who has just signed in.
  const enter = () => window.location.assign(redirect)

  if (codes)
    return (
      <RecoveryCodes codes={codes} done={say('Li ho conservati: entra', 'I have kept them: go on')} onDone={enter} />
    )
  if (!challenge)
    return (
      <>
        <h1 className="account-heading account-heading--quiet">{say('Accesso', 'Sign in')}</h1>
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
      {say('Torna all’inizio', 'Back to the beginning')}
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
        {step === 'code'
          ? say('Secondo fattore', 'Second factor')
          : say('Attiva il secondo fattore', 'Turn on the second factor')}
      </h1>
      {step === 'code' ? (
        <>
          <p>
            {say(
              'Scrivi il codice che l’applicazione del telefono mostra per Sintesi.',
              'Type the code that the application on your telephone shows for Sintesi.',
            )}
          </p>
          <CodeForm
            action={say('Entra', 'Sign in')}
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
          <p>
            {say(
              'Il tuo ruolo lo richiede: oltre alla password servirà un codice del telefono.',
              'Your role requires it: besides the password a code from your telephone will be needed.',
            )}
          </p>
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
