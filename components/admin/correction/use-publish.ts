'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { GivenCorrection } from '@/lib/correction/api'

/**
 * Publishes the form as it stands, with its correction if there is one. True when the server
 * took it; the form shows why not.
 */
export function usePublish(): (locale: string, correction?: GivenCorrection) => Promise<boolean> {
  const { id, collectionSlug, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { config } = useConfig()
  const { submit } = useForm()
  return useCallback(
    async (locale, correction) => {
      const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0&locale=${locale}`
      const result = await submit({
        action: path,
        method: id ? 'PATCH' : 'POST',
        overrides: { _status: 'published', ...(correction ? { correction } : {}) },
      })
      if (!result || (result.res && result.res.status >= 400)) return false
      setUnpublishedVersionCount(0)
      setMostRecentVersionIsAutosaved(false)
      setHasPublishedDoc(true)
      return true
    },
    [
      collectionSlug,
      config.routes.api,
      id,
      setHasPublishedDoc,
      setMostRecentVersionIsAutosaved,
      setUnpublishedVersionCount,
      submit,
    ],
  )
}
