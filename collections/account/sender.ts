import type { PayloadRequest } from 'payload'
import { senderOf as senderOfHeaders } from '@/lib/sender/request-headers'

/**
 * Who sends a request, as the server's entry tells; what this process asks of
 * itself has no sender of its own.
 */
export const senderOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  headers ? senderOfHeaders(headers) : 'unknown'
