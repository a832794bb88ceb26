'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { gateChecklist } from '@/lib/gate/api'
import { useRead } from '../office-api/use-read'

/** Not asked again sooner than this, however often the form saves itself. */
const rest = 4000

/**
 * How the open edition stands before the gate: asked when it opens, after saves, and when
 * somebody comes back to the window.
 */
export function useGate() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const read = useRead(gateChecklist, id ? { id } : null)
  const { reload } = read
  const asked = useRef(Date.now())
  const saved = useRef(lastUpdateTime)

  useEffect(() => {
    if (saved.current === lastUpdateTime) return
    saved.current = lastUpdateTime
    const ask = () => {
      asked.current = Date.now()
      reload()
    }
    const timer = setTimeout(ask, Math.max(0, asked.current + rest - Date.now()))
    return () => clearTimeout(timer)
  }, [lastUpdateTime, reload])

  useEffect(() => {
    const ask = () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked.current < rest) return
      asked.current = Date.now()
      reload()
    }
    window.addEventListener('focus', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      window.removeEventListener('focus', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [reload])

  return { id, ...read }
}
