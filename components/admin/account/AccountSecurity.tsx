'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import '../office.css'
import './account.css'
import { useOfficeData } from '../use-office-data'
import { useSay } from '../use-say'
import { SecondFactorPanel } from './SecondFactorPanel'
import { type Session, SessionsPanel } from './SessionsPanel'

export type Standing = {
  isOn: boolean
  since: string | null
  recoveryCodes: number
  isRequired: boolean
  sessions: Session[]
}

/** The security of one's own account: the second factor and the sessions. Of others' accounts it shows nothing. */
export function AccountSecurity() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  const isOwn = Boolean(id && user && String(user.id) === String(id))
  const { status, data, reload } = useOfficeData<Standing>(isOwn ? '/users/security' : null)
  if (!isOwn) return null
  if (!data)
    return (
      <section className="office-panel">
        <p>
          {status === 'failed'
            ? say('La sicurezza non si carica.', 'Security cannot be loaded.')
            : say('Un attimo…', 'One moment…')}
        </p>
      </section>
    )
  return (
    <>
      <SecondFactorPanel standing={data} onChange={reload} />
      <SessionsPanel sessions={data.sessions} onChange={reload} />
    </>
  )
}
