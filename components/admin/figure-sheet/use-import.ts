'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { applyFigures, figureImport, type ImportRecord } from '@/lib/figure-sheet/api'
import { failureWords } from '../office-api/ask'
import { useAsk } from '../office-api/use-ask'
import { useSay } from '../words/use-say'

const pollEveryMs = 700

/**
 * The import the page is about: named in its address, so that it is found again after a
 * reload; followed while it runs.
 */
export function useImport(edition: string) {
  const ask = useAsk()
  const say = useSay()
  const [id, setId] = useState<string | null>(null)
  const [record, setRecord] = useState<ImportRecord | null>(null)
  const [problem, setProblem] = useState('')
  const [isUnreached, setIsUnreached] = useState(false)
  /** Asked for and not answered: the record may not say so yet. */
  const isAsked = useRef(false)

  useEffect(() => setId(new URLSearchParams(window.location.search).get('import')), [])

  const refresh = useCallback(async () => {
    if (!id) return
    const { answer, failure } = await ask(figureImport, { params: { id: edition, import: id } })
    const isEarly = isAsked.current && answer?.import.state === 'examined'
    setIsUnreached(failure?.status === null)
    if (answer && !isEarly) setRecord(answer.import)
    else if (failure && failure.status !== null) setProblem(failureWords(failure, say)[0] ?? '')
  }, [id, edition, ask, say])

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

  /**
   * The answer comes when all is over; what is told meanwhile, and
   * when nobody answers, is asked for.
   */
  const apply = useCallback(async () => {
    if (!record) return
    setProblem('')
    setRecord({ ...record, state: 'applying', progress: { done: 0, total: record.counts.figures } })
    isAsked.current = true
    const params = { id: edition, import: record.id }
    const { answer, failure } = await ask(applyFigures, { params, body: { confirmed: true } })
    isAsked.current = false
    if (answer) return setRecord(answer.import)
    if (failure.status !== null) setProblem(failureWords(failure, say)[0] ?? '')
    await refresh()
  }, [record, edition, ask, say, refresh])

  /** `isUnreached` when nobody answered the last time it was asked for. */
  return { record, problem, isUnreached, open, apply, refresh }
}
