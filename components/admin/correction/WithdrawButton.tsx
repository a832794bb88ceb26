'use client'

import { PopupList, toast, useDocumentInfo, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { CorrectionPreview, GivenCorrection } from '@/lib/correction/api'
import { changeDocument } from '@/lib/office-api/documents'
import { failureWords } from '../office-api/ask'
import { toastProblem } from '../office-api/toast-problem'
import { useAsk } from '../office-api/use-ask'
import { useSay } from '../words/use-say'
import { CorrectionDrawer } from './CorrectionDrawer'
import { usePreview } from './use-preview'

const unseen: CorrectionPreview = { kind: 'withdrawn', changes: [], places: [], mayBeMinor: false }

/**
 * Takes a document from the public, like Payload's own button, with the reason that
 * readers will find in its place.
 */
export function WithdrawButton() {
  const info = useDocumentInfo()
  const { id, collectionSlug, data, hasPublishedDoc, hasPublishPermission } = info
  const { t } = useTranslation()
  const { reset } = useForm()
  const { openModal, closeModal } = useModal()
  const ask = useAsk()
  const say = useSay()
  const look = usePreview()
  const [preview, setPreview] = useState<CorrectionPreview | null>(null)
  const drawer = `withdrawal-${id}`
  if (!id || !collectionSlug || !hasPublishedDoc || !hasPublishPermission) return null

  const withdraw = async (correction?: GivenCorrection) => {
    const { failure } = await ask(changeDocument, {
      params: { collection: collectionSlug, id, depth: 0, unpublishAllLocales: 'true' },
      body: { _status: 'draft', ...(correction ? { correction } : {}) },
    })
    if (failure) {
      toastProblem(failureWords(failure, say).join(' '))
      return false
    }
    await reset({ ...(data ?? {}), _status: 'draft' })
    toast.success(t('version:unpublishedSuccessfully'))
    info.setUnpublishedVersionCount(1)
    info.setMostRecentVersionIsAutosaved(false)
    info.setHasPublishedDoc(false)
    closeModal(drawer)
    return true
  }
  const start = async () => {
    const { isAnswered, preview: found } = await look({ _status: 'draft' })
    if (!isAnswered) return
    if (found && !found.kind) return withdraw()
    setPreview(found ?? unseen)
    openModal(drawer)
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => void start()}>
        {t('version:unpublish')}
      </PopupList.Button>
      <CorrectionDrawer
        slug={drawer}
        preview={preview}
        action={say('Corrections.withdrawFromPublic')}
        onConfirm={withdraw}
      />
    </>
  )
}
