'use client'

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { addressOf, type OfficeEndpoint, type Params } from '@/lib/office-api/endpoint'
import { useInterfaceLanguage } from '../words/use-say'
import { newQuery, type QueryState, sharedQuery } from './query'
import { useAsk } from './use-ask'

export type Read<Answer> = QueryState<Answer> & {
  /** Asks again. */
  reload: () => void
  /** Asks again unless that was done a moment ago. */
  refresh: () => void
}

type Options = {
  /** It is asked for anew when this changes: when the document was last saved, for instance. */
  version?: string | number
  /**
   * Many parts of the page ask for the same: they share one request, and what was
   * known stays when the next one fails.
   */
  isShared?: boolean
}

/**
 * What an address of the office's API answers, in the language of the interface. Nothing is asked
 * while `params` is null. Whoever shows it puts a `ReadProblem` where it would stand: that tells
 * when it failed, and tries again.
 */
export function useRead<Answer>(
  endpoint: OfficeEndpoint<Answer>,
  params: Params | null,
  { version = '', isShared = false }: Options = {},
): Read<Answer> {
  const ask = useAsk()
  const language = useInterfaceLanguage()
  const address = params && addressOf(endpoint, params)
  const [own] = useState(() => newQuery<Answer>())
  const query = isShared && address ? sharedQuery<Answer>(address) : own
  const known = useSyncExternalStore(query.subscribe, query.known, query.known)

  const asked = `${language} ${version}`
  const reload = useCallback(() => {
    if (address) void query.ask(asked, (signal) => ask<Answer, null>({ method: 'get', path: address }, {}, signal))
  }, [address, asked, ask, query])

  const refresh = useCallback(() => {
    if (!query.isFresh(asked)) reload()
  }, [asked, query, reload])

  useEffect(() => {
    if (isShared) return refresh()
    reload()
    return query.drop
  }, [isShared, query, reload, refresh])

  return { ...known, reload, refresh }
}
