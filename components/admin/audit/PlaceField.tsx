'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { useSay } from '../words/use-say'
import { formPath } from './change-types'
import './audit.css'

/** The document a row is about, with the way to it. */
export function PlaceField({ path }: { path: string }) {
  const say = useSay()
  const { config } = useConfig()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const row = useFormFields(([fields]) =>
    JSON.stringify({
      target: fields.target?.value,
      documentId: fields.documentId?.value,
      action: fields.action?.value,
    }),
  )
  const href = formPath(JSON.parse(row), config.routes.admin)
  const title = typeof value === 'string' && value ? value : null
  if (!title && !href) return null
  return (
    <div className="field-type audit-place-field">
      <span className="field-label">{say('Audit.where')}</span>
      <p>
        {title} {href && <a href={href}>{say('Audit.open')}</a>}
      </p>
    </div>
  )
}
