'use client'

import { useAllFormFields, useFormBackgroundProcessing } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

/**
 * Marks every field that was changed since an autosave began as changed here, so that what the server answers does not take its
 * place. The form marks only the one that was changed last.
 */
export function useKeptChanges() {
  // From before the form is sent until the answer is in it.
  const isSaving = useFormBackgroundProcessing()
  const [fields, dispatch] = useAllFormFields()
  const sent = useRef<FormState | null>(null)
  useEffect(() => {
    if (!isSaving) {
      sent.current = null
      return
    }
    sent.current ??= fields
    const changed = changedSince(sent.current, fields)
    if (changed.length === 0) return
    const marked = changed.map((path) => [path, { ...fields[path], isModified: true }] as const)
    dispatch({
      type: 'REPLACE_STATE',
      optimize: false,
      state: { ...fields, ...Object.fromEntries(marked) } as FormState,
    })
  }, [isSaving, fields, dispatch])
}

/** The paths whose value is another than it was, and that the form does not hold for changed. */
export function changedSince(before: FormState, now: FormState): string[] {
  return Object.entries(now).flatMap(([path, { value, isModified }]) =>
    path in before && before[path]?.value !== value && !isModified ? [path] : [],
  )
}
