import type { IncomingMessage } from 'node:http'

const host = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Whether the address is one: a path of this site whose escapes are
 * UTF-8 and hide no control character.
 */
export function isWellFormedAddress(url: string): boolean {
  if (!url.startsWith('/')) return false
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(url.split('?', 1)[0] ?? ''))
  } catch {
    return false
  }
}

/**
 * Whether a question that is sent by POST because it is long (`X-Payload-HTTP-Method-Override:
 * GET`) is written as Payload reads it: it breaks off at JSON that is none, and answers anything
 * else as if nothing had been asked.
 */
export function isReadableQuestion({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  const asksToRead = ['x-payload-http-method-override', 'x-http-method-override'].some(
    (name) => headers[name] === 'GET',
  )
  return method !== 'POST' || !asksToRead || headers['content-type'] === 'application/x-www-form-urlencoded'
}

/** Whether the names of the site that the request gives can stand in an address at all. */
export const hasWellFormedHost = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  [headers.host, headers['x-forwarded-host']].every((name) => name === undefined || host.test(String(name)))
