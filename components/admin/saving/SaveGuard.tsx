'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { BothTexts } from './BothTexts'
import { SaveProblem } from './SaveProblem'
import { forgetSave } from './saves'
import { useKeptChanges } from './use-kept-changes'
import { useLeaveWarning } from './use-leave-warning'
import { useDocumentName, useSave } from './use-save'
import { useKnownAsStored } from './use-stored'
import './saving.css'

/**
 * In every form: says when a save failed and why, keeps what is typed, and shows
 * both texts where two people saved.
 */
export function SaveGuard() {
  const document = useDocumentName()
  const save = useSave(document)
  const isModified = useFormModified()
  const known = useKnownAsStored(save)
  const hasFailed = save?.kind === 'failed'
  useKeptChanges(document)
  useLeaveWarning(isModified || hasFailed)
  useEffect(() => {
    if (document) return () => void forgetSave(document)
  }, [document])
  if (!document || !hasFailed) return null
  return save.newest ? (
    <BothTexts document={document} url={save.url} known={known} message={save.message} />
  ) : (
    <SaveProblem failed={save} />
  )
}
