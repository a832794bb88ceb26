'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { editionPath } from '@/lib/edition-path/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import './path.css'

/**
 * Under the edition of a document: why its content cannot be changed now, before
 * somebody has written for nothing.
 */
export function LockNotice() {
  const { collectionSlug } = useDocumentInfo()
  const edition = useFormFields(([fields]) => fields.edition?.value)
  const isContent = collectionSlug !== 'corrections'
  const say = useSay()
  const read = useRead(editionPath, isContent && edition ? { id: String(edition) } : null)
  return (
    <>
      {read.data?.locked && (
        <p role="status" className="path-problem">
          {read.data.locked}
        </p>
      )}
      <ReadProblem read={read}>{say('EditionPath.whetherContentCanBeChanged')}</ReadProblem>
    </>
  )
}
