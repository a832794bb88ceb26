'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportRecord } from './import-types'
import { useImportCall } from './use-import-call'

const pollEveryMs = 700

/** The import the page is about: named in its address, so that it is found again after a reload; followed while it runs. */
export function useImport(edition: string) {
  const call = useImportCall(edition)
  const [id, setId] = useState<string | null>(null)
  const [record, setRecord] = useState<ImportRecord | null>(null)
  const [problem, setProblem] = useState('')
  /** Asked for and not answered: the record may not say so yet. */
  const isAsked = useRef(false)

  useEffect(() => setId(new URLSearchParams(window.location.search).get('import')), [])

  const refresh = useCallback(async () => {
    if (!id) return
    const answer = await call<{ import: ImportRecord }>(`/${id}`)
    const isEarly = isAsked.current && answer.data?.import.state === 'examined'
    if (answer.data && !isEarly) setRecord(answer.data.import)
    else if (answer.refusal && !answer.isSilent) setProblem(answer.refusal)
  }, [id, call])

  useEffect(() => {
    if (id !== record?.id) void refresh()
  }, [id, record?.id, refresh])

  const isRunning = record?.state === 'applying'
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => void refresh(), pollEveryMs)
    return () => clearInterval(timer)
  }, [isRunning, refresh])

  const open = useCallback((opened: ImportRecord) => {
    setProblem('')
    setRecord(opened)
    setId(opened.id)
    const address = new URL(window.location.href)
    address.searchParams.set('import', opened.id)
    window.history.replaceState(null, '', address)
  }, [])

  /** The answer comes when all is over; what is told meanwhile, and when nobody answers, is asked for. */
  const apply = useCallback(async () => {
    if (!record) return
    setProblem('')
    setRecord({ ...record, state: 'applying', progress: { done: 0, total: record.counts.figures } })
    isAsked.current = true
    const answer = await call<{ import: ImportRecord }>(`/${record.id}/apply`, { confirmed: true })
    isAsked.current = false
    if (answer.data) return setRecord(answer.data.import)
    if (!answer.isSilent) setProblem(answer.refusal)
    await refresh()
  }, [record, call, refresh])

  const cancel = useCallback(async () => {
    if (record) await call(`/${record.id}/cancel`, {})
  }, [record, call])

  return { record, problem, open, apply, cancel }
}
