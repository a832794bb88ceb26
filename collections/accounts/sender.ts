import type { PayloadRequest } from 'payload'

/**
 * Who sends a request, as far as the server's entry tells: a mark made from the address, put there by the entry alone. Without one all
 * senders are one.
 */
export const senderOf = (req: Pick<PayloadRequest, 'headers'>): string =>
  req.headers?.get('x-sintesi-client')?.slice(0, 128) || 'common'
