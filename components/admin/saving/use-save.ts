'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { type Save, saveOf, subscribeToSaves } from './saves'

/**
 * The document of the form around it, as its address names it: `axes/1`,
 * `globals/site`; null while it is new.
 */
export function useDocumentName(): string | null {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  if (globalSlug) return `globals/${globalSlug}`
  return collectionSlug && id ? `${collectionSlug}/${id}` : null
}

/** What became of its last save. */
export function useSave(document: string | null): Save | undefined {
  const read = () => (document ? saveOf(document) : undefined)
  return useSyncExternalStore(subscribeToSaves, read, read)
}
