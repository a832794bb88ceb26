'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useInterfaceLanguage, useSay } from '../use-say'

type Refused = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** Sends a step or a schedule of an edition; true when it was done. What went wrong is kept to be read, sentence by sentence. */
export function usePathCall(id: string | number | undefined) {
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const say = useSay()
  const [state, setState] = useState<{ problems: string[]; isBusy: boolean }>({ problems: [], isBusy: false })

  const send = async (action: 'path' | 'schedule' | 'unschedule', body: object): Promise<boolean> => {
    setState({ problems: [], isBusy: true })
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': language }
    const options = { method: 'POST', credentials: 'include', headers, body: JSON.stringify(body) } as const
    try {
      const response = await fetch(`${config.routes.api}/editions/${id}/${action}`, options)
      if (response.ok) return true
      setState({ problems: problemsIn((await response.json()) as Refused, response.statusText), isBusy: false })
    } catch {
      setState({
        problems: [say('Il server non risponde: riprova.', 'The server does not answer: try again.')],
        isBusy: false,
      })
    }
    return false
  }
  return { ...state, send, clear: () => setState({ problems: [], isBusy: false }) }
}

function problemsIn({ errors }: Refused, otherwise: string): string[] {
  const messages = (errors ?? []).flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])
  const said = messages.filter((message): message is string => Boolean(message))
  return said.length > 0 ? [...new Set(said)] : [otherwise]
}
