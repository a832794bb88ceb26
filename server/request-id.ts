import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { requestIdHeader } from '@/lib/sender/request-headers'

/**
 * The number of a request: that of a proxy of ours, so that both logs tell of
 * the same request; else a new one.
 */
export function idOf({ headers }: Pick<IncomingMessage, 'headers'>, trustedProxies: number): string {
  const sent = headers[requestIdHeader]
  return trustedProxies > 0 && typeof sent === 'string' && /^[\w-]{8,64}$/.test(sent) ? sent : randomUUID()
}
