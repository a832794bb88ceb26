'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/**
 * Sends the form once more to where it was refused, as a draft: what is
 * published asks for its reasons again.
 */
export function useSaveAgain() {
  const { submit } = useForm()
  return useCallback(
    async (refusedAt: string) => {
      const url = new URL(refusedAt, window.location.href)
      url.searchParams.set('draft', 'true')
      url.searchParams.delete('autosave')
      await submit({
        action: `${url.pathname}${url.search}`,
        method: url.pathname.includes('/globals/') ? 'POST' : 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableSuccessStatus: true,
      })
    },
    [submit],
  )
}
