'use client'

import { PopupList, toast, useConfig, useDocumentInfo, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useInterfaceLanguage, useSay } from '../use-say'
import { CorrectionDrawer } from './CorrectionDrawer'
import type { Given, Preview } from './correction-types'
import { usePreview } from './use-preview'

const unseen: Preview = { kind: 'withdrawn', changes: [], places: [], mayBeMinor: false }

/** Takes a document from the public, like Payload's own button, with the reason that readers will find in its place. */
export function WithdrawButton() {
  const info = useDocumentInfo()
  const { id, collectionSlug, data, hasPublishedDoc, hasPublishPermission } = info
  const { config } = useConfig()
  const { t } = useTranslation()
  const { reset } = useForm()
  const { openModal, closeModal } = useModal()
  const language = useInterfaceLanguage()
  const say = useSay()
  const look = usePreview()
  const [preview, setPreview] = useState<Preview | null>(null)
  const drawer = `withdrawal-${id}`
  if (!hasPublishedDoc || !hasPublishPermission) return null

  const withdraw = async (correction?: Given) => {
    const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}?depth=0&unpublishAllLocales=true`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ _status: 'draft', ...(correction ? { correction } : {}) }),
    })
    if (!response.ok) {
      const answer = await response.json().catch(() => null)
      toast.error(answer?.errors?.[0]?.message ?? t('error:unPublishingDocument'))
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
    const found = await look({ _status: 'draft' })
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
        action={say('Ritira dal pubblico', 'Withdraw from the public')}
        onConfirm={withdraw}
      />
    </>
  )
}
