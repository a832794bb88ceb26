'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { useInterfaceLanguage } from '../words/use-say'
import { ask, type OfficeRequest, type Result } from './ask'

export type Ask = <Answer, Body>(
  endpoint: OfficeEndpoint<Answer, Body>,
  request: OfficeRequest<Body>,
  signal?: AbortSignal,
) => Promise<Result<Answer>>

/**
 * Asks the office's API in the language of the interface. Screens take `useRead` and
 * `useAction`, which also tell of failures.
 */
export function useAsk(): Ask {
  const { api } = useConfig().config.routes
  const language = useInterfaceLanguage()
  return useCallback((endpoint, request, signal) => ask(endpoint, request, { api, language, signal }), [api, language])
}
