'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useInterfaceLanguage } from '../use-say'
import { refreshTranslations, subscribeToTranslations, translationsAt } from './translations-store'

/** How the translations of the open document stand, as last saved: one request however many fields ask. */
export function useTranslations() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const place = globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null
  const url = place ? `${config.routes.api}/translations/${place}` : ''
  const known = useSyncExternalStore(
    useCallback((listener) => subscribeToTranslations(url, listener), [url]),
    () => translationsAt(url),
    () => translationsAt(url),
  )
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (url) void refreshTranslations(url, language, `${language} ${lastUpdateTime} ${times}`)
  }, [url, language, lastUpdateTime, times])
  return { ...known, url, refresh: useCallback(() => setTimes(() => Date.now()), []) }
}
