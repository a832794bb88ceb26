'use client'

import { Button } from '@payloadcms/ui'
import { endOtherSessions, endSession, type AccountSession as Session } from '@/lib/account/api'
import { formatDateTime } from '@/lib/format'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'

/** Where one is signed in, and the way out of each. */
export function SessionsPanel({ sessions, onChange }: { sessions: Session[]; onChange: () => void }) {
  const say = useSay()
  const { send, problem, isBusy } = useAction()
  const end = async (session: string) => {
    if (await send(endSession, { body: { session } })) onChange()
  }
  const endOthers = async () => {
    if (await send(endOtherSessions, {})) onChange()
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
                onClick={() => end(session.id)}
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
          <Button type="button" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={endOthers}>
            {say('Chiudi tutte le altre', 'End all the others')}
          </Button>
        </div>
      )}
    </section>
  )
}
