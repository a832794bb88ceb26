'use client'

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../words/use-say'

/**
 * On one's own account: the password as it is now, without which neither it nor the e-mail changes.
 */
export function CurrentPassword({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  if (!id || !user || String(user.id) !== String(id)) return null
  return (
    <>
      <PasswordField
        autoComplete="current-password"
        field={{ name: 'currentPassword', label: say('Accounts.currentPassword') }}
        path={path}
        validate={() => true}
      />
      <p className="field-description">{say('Accounts.neededOnlyToChangePassword')}</p>
    </>
  )
}
