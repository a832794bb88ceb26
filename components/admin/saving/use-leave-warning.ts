'use client'

import { useEffect } from 'react'

/**
 * Lets the browser ask before a window is closed or loaded again while it
 * holds words that are not stored.
 */
export function useLeaveWarning(isUnsaved: boolean) {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}
