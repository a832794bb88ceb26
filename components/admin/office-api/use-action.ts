'use client'

import { useCallback, useState } from 'react'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { useSay } from '../words/use-say'
import { type Failure, failureWords, type OfficeRequest } from './ask'
import { useAsk } from './use-ask'

export type Action = {
  /**
   * Asks, and gives back the answer; null when it failed, and then `problem` says why. `onFailure`
   * may deal with a failure itself: true when it did, and nothing is said.
   */
  send: <Answer, Body>(
    endpoint: OfficeEndpoint<Answer, Body>,
    request: OfficeRequest<Body> & { onFailure?: (failure: Failure) => boolean },
  ) => Promise<Answer | null>
  /** What went wrong the last time, in words, sentence by sentence. */
  problems: string[]
  /** The first of them; empty when nothing did. */
  problem: string
  isBusy: boolean
  /** Forgets what went wrong. */
  clear: () => void
}

const quiet = { problems: [] as string[], isBusy: false }

/**
 * What a button does by the office's API: whether it is under way, and what went wrong, for
 * the person to read and try again.
 */
export function useAction(): Action {
  const ask = useAsk()
  const say = useSay()
  const [state, setState] = useState(quiet)
  const send: Action['send'] = useCallback(
    async (endpoint, request) => {
      setState({ problems: [], isBusy: true })
      const { answer, failure } = await ask(endpoint, request)
      const isDealtWith = !failure || request.onFailure?.(failure)
      setState({ problems: isDealtWith ? [] : failureWords(failure, say), isBusy: false })
      return answer ?? null
    },
    [ask, say],
  )
  return { send, ...state, problem: state.problems[0] ?? '', clear: useCallback(() => setState(quiet), []) }
}
