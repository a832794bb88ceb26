'use client'

import { useAllFormFields, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { saveOf, subscribeToSaves } from './saves'

/**
 * Marks every field that was changed since an autosave began as changed here, so that what the
 * server answers does not take its place. The form marks only the one that was changed last.
 */
export function useKeptChanges(document: string | null) {
  useSavingWhileQueued(document)
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

/**
 * An autosave that waited for the one before begins after the form was told that saving has ended:
 * what is changed meanwhile would then count as saved, and be sent by nobody.
 */
function useSavingWhileQueued(document: string | null) {
  const { setBackgroundProcessing } = useForm()
  useEffect(() => {
    if (!document) return
    return subscribeToSaves(() => {
      const save = saveOf(document)
      if (save?.kind === 'sending' && save.url.includes('autosave=true')) setBackgroundProcessing(true)
    })
  }, [document, setBackgroundProcessing])
}

/** The paths whose value is another than it was, and that the form does not hold for changed. */
export function changedSince(before: FormState, now: FormState): string[] {
  return Object.entries(now).flatMap(([path, { value, isModified }]) =>
    path in before && before[path]?.value !== value && !isModified ? [path] : [],
  )
}
