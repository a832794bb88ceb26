'use client'

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../words/use-say'

/** On one's own account: the password as it is now, without which neither it nor the e-mail changes. */
export function CurrentPassword({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  if (!id || !user || String(user.id) !== String(id)) return null
  return (
    <>
      <PasswordField
        autoComplete="current-password"
        field={{ name: 'currentPassword', label: say('Password attuale', 'Current password') }}
        path={path}
        validate={() => true}
      />
      <p className="field-description">
        {say(
          'Serve solo per cambiare la password o l’e-mail di questo account, che è il tuo.',
          'Needed only to change the password or the e-mail of this account, which is yours.',
        )}
      </p>
    </>
  )
}
