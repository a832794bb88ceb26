'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Save } from './saves'

type Values = Record<string, unknown>

/**
 * What this window last knew to be stored: the form as it was opened, then as it
 * was each time a save succeeded.
 */
export function useKnownAsStored(save: Save | undefined) {
  const { getData } = useForm()
  const known = useRef<Values | null>(null)
  const sent = useRef<Values | null>(null)
  useEffect(() => {
    known.current ??= getData() as Values
  }, [getData])
  useEffect(() => {
    if (save?.kind === 'sending') sent.current = getData() as Values
    if (save?.kind === 'saved' && sent.current) known.current = sent.current
  }, [save, getData])
  return known
}
