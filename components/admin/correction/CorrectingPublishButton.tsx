'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import type { CorrectionPreview, GivenCorrection } from '@/lib/correction/api'
import { useSay } from '../words/use-say'
import { CorrectionDrawer } from './CorrectionDrawer'
import { usePreview } from './use-preview'
import { usePublish } from './use-publish'

/**
 * Publishes like Payload's own button. Where readers would meet a change of something
 * public it first shows which, and asks for kind and reason. Both languages are
 * published together, as everywhere here.
 */
export function CorrectingPublishButton() {
  const { id, hasPublishedDoc, hasPublishPermission, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { t } = useTranslation()
  const { getData } = useForm()
  const { code: locale } = useLocale()
  const { openModal, closeModal } = useModal()
  const modified = useFormModified()
  const say = useSay()
  const look = usePreview()
  const publish = usePublish()
  const [preview, setPreview] = useState<CorrectionPreview | null>(null)
  const [isLooking, setLooking] = useState(false)
  const drawer = `correction-${id ?? 'new'}`
  if (!hasPublishPermission) return null

  const canPublish = (modified || unpublishedVersionCount > 0 || !hasPublishedDoc) && uploadStatus !== 'uploading'
  const start = async () => {
    setLooking(true)
    try {
      const found = await look({ ...getData(), _status: 'published' })
      if (!found.isAnswered) return
      setPreview(found.preview)
      if (found.preview?.kind) openModal(drawer)
      else await publish(locale)
    } finally {
      setLooking(false)
    }
  }
  const confirm = async (given: GivenCorrection) => {
    const isDone = await publish(locale, given)
    if (isDone) closeModal(drawer)
    return isDone
  }
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish || isLooking}
        onClick={() => void start()}
        size="medium"
        type="button"
      >
        {t('version:publishChanges')}
      </FormSubmit>
      <CorrectionDrawer
        slug={drawer}
        preview={preview}
        action={say('Corrections.publishCorrection')}
        onConfirm={confirm}
      />
    </>
  )
}
