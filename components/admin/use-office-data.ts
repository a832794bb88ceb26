'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useInterfaceLanguage } from './use-say'

export type OfficeData<T> = { status: 'loading' | 'failed' | 'ready'; data: T | null; reload: () => void }

/** What an address of the office's API answers, in the language of the interface. Nothing is asked while the path is null. */
export function useOfficeData<T>(path: string | null): OfficeData<T> {
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const [state, setState] = useState<Omit<OfficeData<T>, 'reload'>>({ status: 'loading', data: null })
  const [asked, setAsked] = useState(0)
  const url = path && `${config.routes.api}${path}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` changes to ask again
  useEffect(() => {
    if (!url) return
    const controller = new AbortController()
    fetch(url, { signal: controller.signal, credentials: 'include', headers: { 'Accept-Language': language } })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((data: T) => setState({ status: 'ready', data }))
      .catch(() => {
        if (!controller.signal.aborted) setState({ status: 'failed', data: null })
      })
    return () => controller.abort()
  }, [url, language, asked])

  return { ...state, reload: useCallback(() => setAsked((times) => times + 1), []) }
}
