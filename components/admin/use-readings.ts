'use client'

import { useConfig, useDocumentForm, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { type Readings, readingsAt, refreshReadings, subscribeToReadings } from './readings-store'

/** The figures a text of the open document may name, as they read now: one request however many tokens ask. */
export function useReadings(): Readings & { refresh: () => void } {
  const { config } = useConfig()
  const edition = useTextEdition()
  const url = `${config.routes.api}/figures/readings${edition ? `?edition=${edition}` : ''}`
  const readings = useSyncExternalStore(
    useCallback((listener) => subscribeToReadings(url, listener), [url]),
    () => readingsAt(url),
    () => readingsAt(url),
  )
  useEffect(() => {
    void refreshReadings(url)
    // Figures are changed in other tabs.
    const askAgain = () => void refreshReadings(url)
    window.addEventListener('focus', askAgain)
    return () => window.removeEventListener('focus', askAgain)
  }, [url])
  return { ...readings, refresh: useCallback(() => void refreshReadings(url, { force: true }), [url]) }
}

/** The edition the open document belongs to; null for what is read with the current one. */
function useTextEdition(): string | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { fields } = useDocumentForm()
  const edition = collectionSlug === 'editions' ? id : fields?.edition?.value
  const key = typeof edition === 'object' && edition !== null && 'id' in edition ? edition.id : edition
  return key === null || key === undefined || key === '' ? null : String(key)
}
