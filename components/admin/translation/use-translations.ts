'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { documentTranslations } from '@/lib/translation/api'
import { useRead } from '../office-api/use-read'

/**
 * How the translations of the open document stand, as last saved: one
 * request however many fields ask.
 */
export function useTranslations() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const ofGlobal = globalSlug ? { collection: 'globals', id: globalSlug } : null
  const place = ofGlobal ?? (id && collectionSlug ? { collection: collectionSlug, id } : null)
  return useRead(documentTranslations, place, { version: lastUpdateTime, isShared: true })
}
