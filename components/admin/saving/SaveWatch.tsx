'use client'

import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { watchRequests } from './watch-requests'

/** Watches the saves of every form of the office. */
export function SaveWatch({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  useEffect(() => watchRequests(config.routes.api), [config.routes.api])
  return children
}
