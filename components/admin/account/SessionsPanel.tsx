'use client'

import { Button } from '@payloadcms/ui'
import { endOtherSessions, endSession, type AccountSession as Session } from '@/lib/account/api'
import { formatDateTime } from '@/lib/format'
import { useAction } from '../office-api/use-action'
import { useInterfaceLanguage, useSay } from '../words/use-say'

/** Where one is signed in, and the way out of each. */
export function SessionsPanel({ sessions, onChange }: { sessions: Session[]; onChange: () => void }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { send, problem, isBusy } = useAction()
  const end = async (session: string) => {
    if (await send(endSession, { body: { session } })) onChange()
  }
  const endOthers = async () => {
    if (await send(endOtherSessions, {})) onChange()
  }
  const nameOf = ({ device }: Session) => device || say('Accounts.unknownDevice')
  const detailsOf = ({ createdAt, secondFactor, road, isThis }: Session) =>
    [
      createdAt && say('Accounts.since', { fromDate: formatDateTime(createdAt, language, 'dal') }),
      road === 'provider' && say('Accounts.throughIdentityProvider'),
      secondFactor && say('Accounts.withSecondFactor'),
      isThis && say('Accounts.thisSession'),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section className="office-panel account-panel" aria-labelledby="sessions">
      <h2 id="sessions">{say('Accounts.whereYouAreSignedIn')}</h2>
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
                aria-label={say('Accounts.endSession', { session: nameOf(session) })}
                onClick={() => end(session.id)}
              >
                {say('Accounts.end')}
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
            {say('Accounts.endAllOthers')}
          </Button>
        </div>
      )}
    </section>
  )
}
