'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useOfficeData } from '../use-office-data'
import './path.css'
import type { PathStanding } from './path-types'

/** Under the edition of a document: why its content cannot be changed now, before somebody has written for nothing. */
export function LockNotice() {
  const { collectionSlug } = useDocumentInfo()
  const edition = useFormFields(([fields]) => fields.edition?.value)
  const isContent = collectionSlug !== 'corrections'
  const { data } = useOfficeData<PathStanding>(isContent && edition ? `/editions/${edition}/path` : null)
  return data?.locked ? (
    <p role="status" className="path-problem">
      {data.locked}
    </p>
  ) : null
}
