'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { accountSecurity } from '@/lib/account/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import '../frame/office.css'
import './account.css'
import { useSay } from '../words/use-say'
import { SecondFactorPanel } from './SecondFactorPanel'
import { SessionsPanel } from './SessionsPanel'

/**
 * The security of one's own account: the second factor and the sessions. Of
 * others' accounts it shows nothing.
 */
export function AccountSecurity() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  const isOwn = Boolean(id && user && String(user.id) === String(id))
  const read = useRead(accountSecurity, isOwn ? {} : null)
  const { data, reload } = read
  if (!isOwn) return null
  if (!data)
    return (
      <section className="office-panel">
        {read.status === 'loading' && <p>{say('Accounts.oneMoment')}</p>}
        <ReadProblem read={read}>{say('Accounts.securityCannotBeLoaded')}</ReadProblem>
      </section>
    )
  return (
    <>
      <SecondFactorPanel standing={data} onChange={reload} />
      <SessionsPanel sessions={data.sessions} onChange={reload} />
    </>
  )
}
