'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useInterfaceLanguage, useSay } from '../use-say'

/** Sends something to the office's API and gives back the answer; null when it was refused, and why is then in `problem`. */
export function useOfficeCall<T>() {
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const say = useSay()
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function send(path: string, body: object = {}): Promise<T | null> {
    setBusy(true)
    setProblem('')
    try {
      const response = await fetch(`${config.routes.api}${path}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify(body),
      })
      const answer = await response.json()
      if (response.ok) return answer as T
      setProblem(answer.errors?.[0]?.message ?? response.statusText)
    } catch {
      setProblem(say('Il server non risponde. Riprova fra poco.', 'The server does not answer. Try again shortly.'))
    } finally {
      setBusy(false)
    }
    return null
  }

  return { send, problem, isBusy }
}
