'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { useInterfaceLanguage, useSay } from '../use-say'

type Answer = { errors?: { message?: string; data?: unknown }[] }

export type AccountCall = {
  /**
   * Sends the body and gives back the answer; null when it was refused, and then `problem` says why. `onRefusal` is told what came with
   * a refusal, and says whether it dealt with it.
   */
  send: <T>(path: string, body?: object, onRefusal?: (data: unknown) => boolean) => Promise<T | null>
  problem: string
  isBusy: boolean
}

/** Calls one of the account's addresses, in the language of the interface, and keeps what went wrong for the person to read. */
export function useAccountCall(): AccountCall {
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const say = useSay()
  const [state, setState] = useState({ problem: '', isBusy: false })
  const { api } = config.routes

  const send = useCallback(
    async <T>(path: string, body: object = {}, onRefusal?: (data: unknown) => boolean): Promise<T | null> => {
      setState({ problem: '', isBusy: true })
      const headers = { 'Content-Type': 'application/json', 'Accept-Language': language }
      const options = { method: 'POST', credentials: 'include', headers, body: JSON.stringify(body) } as const
      try {
        const response = await fetch(`${api}/users${path}`, options)
        const answer = (await response.json()) as T & Answer
        const refusal = response.ok ? undefined : answer.errors?.[0]
        const isDealtWith = response.ok || Boolean(onRefusal?.(refusal?.data))
        setState({ problem: isDealtWith ? '' : (refusal?.message ?? response.statusText), isBusy: false })
        return response.ok ? answer : null
      } catch {
        const problem = say('Il server non risponde: riprova.', 'The server does not answer: try again.')
        setState({ problem, isBusy: false })
        return null
      }
    },
    [api, language, say],
  )

  return { send, ...state }
}
