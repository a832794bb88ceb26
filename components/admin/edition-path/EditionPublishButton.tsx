'use client'

import { PublishButton, useFormFields } from '@payloadcms/ui'

/**
 * Payload's button, on editions that are public: they alone are changed by it. The others become
 * public by the steps of their path.
 */
export function EditionPublishButton(props: Parameters<typeof PublishButton>[0]) {
  const state = useFormFields(([fields]) => fields.state?.value)
  return state === 'published' || state === 'archived' ? <PublishButton {...props} /> : null
}
