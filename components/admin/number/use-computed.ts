'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Whether the field is the value of a figure that has a formula. The system computes
 * it, so it is read and not sent: a form that was open while an operand changed
 * would send what no longer follows.
 */
export function useComputed(path: string): boolean {
  const { dispatchFields } = useForm()
  const isComputed = useFormFields(([fields]) => path === 'value' && Boolean(fields?.['formula.operation']?.value))
  useEffect(() => {
    if (path === 'value') dispatchFields({ type: 'UPDATE', path, disableFormData: isComputed })
  }, [path, isComputed, dispatchFields])
  return isComputed
}
