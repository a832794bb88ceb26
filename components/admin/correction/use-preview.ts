'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Locale } from '@/i18n/locales'
import { type CorrectionPreview, previewCorrection } from '@/lib/correction/api'
import type { BodyOf } from '@/lib/office-api/endpoint'
import { failureWords } from '../office-api/ask'
import { toastProblem } from '../office-api/toast-problem'
import { useAsk } from '../office-api/use-ask'
import { useSay } from '../words/use-say'

type Asked = BodyOf<typeof previewCorrection>
type Looked = { isAnswered: boolean; preview: CorrectionPreview | null }

/**
 * Asks the server what a save would change for readers. No preview where the save would be
 * refused for another cause: the save then says why. When nobody answers that is told here, and
 * the button can be pressed again.
 */
export function usePreview(): (data: Asked['data']) => Promise<Looked> {
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const ask = useAsk()
  const say = useSay()
  return useCallback(
    async (data) => {
      const collection = collectionSlug as Asked['collection']
      const body = { collection, id: id ? String(id) : null, locale: code as Locale, data }
      const { answer, failure } = await ask(previewCorrection, { body })
      const isAnswered = failure?.status !== null
      if (failure && !isAnswered) toastProblem(failureWords(failure, say).join(' '))
      return { isAnswered, preview: answer ?? null }
    },
    [ask, code, collectionSlug, id, say],
  )
}
