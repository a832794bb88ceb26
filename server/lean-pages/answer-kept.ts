import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPersonal } from '../session'
import { type Encoded, encodeNow } from './encoded'
import { sendKept } from './respond'
import { speculationPath } from './speculation-header'
import { rulesAnswer } from './speculation-rules'

const hit = ['cache-status', 'sintesi; hit']
const rules = encodeNow(rulesAnswer)

export const isReading = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

/**
 * Answers what is kept. Says whether it was; nothing has been done otherwise.
 * @param find what is kept for an address as it is sent
 * @param more names and values of headers
 */
export function answerKept(
  find: (url: string) => Encoded | undefined,
  { method = '', url = '', headers }: IncomingMessage,
  res: ServerResponse,
  more: string[] = [],
): boolean {
  if (!isReading(method)) return false
  // The rules are the same for everybody, whoever is signed in.
  const kept = url === speculationPath ? rules : isPersonal(headers) ? undefined : find(url)
  if (kept) sendKept(res, { method, headers }, kept, [...hit, ...more])
  return kept !== undefined
}
