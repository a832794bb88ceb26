'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useInterfaceLanguage } from '../use-say'
import type { Preview } from './correction-types'

/** Asks the server what a save would change for readers. Null where it would be refused for another cause: the save then says why. */
export function usePreview(): (data: Record<string, unknown>) => Promise<Preview | null> {
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  return useCallback(
    async (data) => {
      const response = await fetch(`${config.routes.api}/corrections/preview`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        body: JSON.stringify({ collection: collectionSlug, id: id ? String(id) : null, locale, data }),
      })
      return response.ok ? ((await response.json()) as Preview) : null
    },
    [collectionSlug, config.routes.api, id, language, locale],
  )
}
