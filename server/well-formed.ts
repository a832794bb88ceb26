import type { IncomingMessage } from 'node:http'

const host = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** Whether the address is one: a path of this site whose escapes are UTF-8 and hide no control character. */
export function isWellFormedAddress(url: string): boolean {
  if (!url.startsWith('/')) return false
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(url.split('?', 1)[0] ?? ''))
  } catch {
    return false
  }
}

/** Whether the names of the site that the request gives can stand in an address at all. */
export const hasWellFormedHost = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  [headers.host, headers['x-forwarded-host']].every((name) => name === undefined || host.test(String(name)))
