'use client'

import { Button } from '@payloadcms/ui'
import { formatDateTime } from '@/lib/format'
import { useSay } from '../use-say'
import { useAccountCall } from './use-account-call'

export type Session = {
  id: string
  createdAt?: string | null
  expiresAt: string
  device?: string | null
  road?: 'password' | 'provider' | null
  secondFactor?: boolean | null
  isThis: boolean
}

/** Where one is signed in, and the way out of each. */
export function SessionsPanel({ sessions, onChange }: { sessions: Session[]; onChange: () => void }) {
  const say = useSay()
  const { send, problem, isBusy } = useAccountCall()
  const end = async (path: string, body?: object) => {
    if (await send(path, body)) onChange()
  }
  const nameOf = ({ device }: Session) => device || say('Dispositivo sconosciuto', 'Unknown device')
  const detailsOf = ({ createdAt, secondFactor, road, isThis }: Session) =>
    [
      createdAt && say(formatDateTime(createdAt, 'it', 'dal'), `since ${formatDateTime(createdAt, 'en')}`),
      road === 'provider' && say('con il fornitore di identità', 'through the identity provider'),
      secondFactor && say('con secondo fattore', 'with second factor'),
      isThis && say('questa sessione', 'this session'),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section className="office-panel account-panel" aria-labelledby="sessions">
      <h2 id="sessions">{say('Dove hai fatto accesso', 'Where you are signed in')}</h2>
      <ul className="account-sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{nameOf(session)}</strong>
              <br />
              {detailsOf(session)}
            </span>
            {!session.isThis && (
              <Button
                type="button"
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isBusy}
                aria-label={say(`Chiudi la sessione ${nameOf(session)}`, `End the session ${nameOf(session)}`)}
                onClick={() => end('/security/end-session', { session: session.id })}
              >
                {say('Chiudi', 'End')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="account-problem" role="alert">
        {problem}
      </p>
      {sessions.length > 1 && (
        <div className="account-actions">
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => end('/security/end-other-sessions')}
          >
            {say('Chiudi tutte le altre', 'End all the others')}
          </Button>
        </div>
      )}
    </section>
  )
}
