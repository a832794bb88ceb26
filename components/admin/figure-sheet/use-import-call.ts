'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useInterfaceLanguage, useSay } from '../use-say'

type Refused = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** What the office's API answers, or why it refuses, in words. `isSilent` when nobody answered at all. */
export type Answer<T> = { data: T; refusal?: never } | { data?: never; refusal: string; isSilent: boolean }

/** Calls an address of the imports of an edition. A file goes as it is, anything else as JSON. */
export function useImportCall(edition: string) {
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const say = useSay()
  const base = `${config.routes.api}/editions/${edition}/figure-imports`
  return useCallback(
    async <T>(path: string, body?: Blob | object): Promise<Answer<T>> => {
      const isFile = body instanceof Blob
      const type = isFile ? 'application/octet-stream' : 'application/json'
      try {
        const response = await fetch(base + path, {
          method: body ? 'POST' : 'GET',
          credentials: 'include',
          headers: { 'Accept-Language': language, ...(body && { 'Content-Type': type }) },
          body: body && (isFile ? body : JSON.stringify(body)),
        })
        const answer = (await response.json()) as T & Refused
        if (response.ok) return { data: answer }
        const [error] = answer.errors ?? []
        return { refusal: error?.data?.errors?.[0]?.message ?? error?.message ?? response.statusText, isSilent: false }
      } catch {
        return {
          refusal: say('Il server non risponde: riprova.', 'The server does not answer: try again.'),
          isSilent: true,
        }
      }
    },
    [base, language, say],
  )
}
