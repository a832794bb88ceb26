'use client'

import { useFormFields } from '@payloadcms/ui'

/** Names the figure inside the editor's sentence: without it, every token of a text would look the same. */
export function TokenLabel() {
  const code = useFormFields(([fields]) => fields.code?.value)
  return <span>{typeof code === 'string' && code ? code : '…'}</span>
}
