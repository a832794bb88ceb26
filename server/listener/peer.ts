import type { IncomingMessage } from 'node:http'

/**
 * Names the address that a request came from. Only the listener writes
 * it: a client's own does not pass.
 */
export const peerHeader = 'x-sintesi-peer'

/** The address that the listener wrote down, taken off the request. */
export function takePeer({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const peer = String(headers[peerHeader] ?? '')
  delete headers[peerHeader]
  return peer
}
