import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { hasCredentials, isPersonal } from './session'

/** Kept by nobody: it may be of one person, or of the office. */
export const forNobodyElse = 'private, no-store'
/**
 * Files that the public may read come from `/api` too: whoever has one asks each
 * time whether it is still right.
 */
const askEachTime = 'public, max-age=0, must-revalidate'

type Asked = { path: string; headers: IncomingHttpHeaders }

/**
 * What a cache may do with an answer, where that is not for the page to say: nothing with the
 * office's, nothing with what is missing or went wrong. Null leaves what the answer says.
 * Anything stricter that the answer says stays. `s-maxage` alone would let a shared cache keep
 * what an account was answered, and give it to everybody (RFC 9111, 3.5): whoever sends
 * credentials gets it for themselves.
 */
export function cacheControlOf({ path, headers }: Asked, status: number, said: string | undefined): string | null {
  const isShut = /\bno-store\b/.test(said ?? '')
  if (isShut) return null
  if (/^\/(api|admin)(\/|$)/.test(path)) {
    const isPublicFile = status < 400 && /^\/api\/[^/]+\/file\//.test(path) && !hasCredentials(headers)
    return isPublicFile ? askEachTime : forNobodyElse
  }
  if (status >= 400) return 'no-store'
  return isPersonal(headers) && /\bs-maxage=/.test(said ?? '') ? forNobodyElse : null
}

/**
 * Has `settle` look at an answer just before its head is sent, when it may still
 * change it, however the head is sent.
 */
export function beforeHead(res: ServerResponse, settle: () => void): void {
  const writeHead = res.writeHead
  res.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    res.writeHead = writeHead
    res.statusCode = status
    if (typeof rest[0] === 'string') res.statusMessage = rest[0]
    setAll(res, rest.at(-1) as OutgoingHttpHeaders | unknown[] | string | undefined)
    settle()
    return res.writeHead(res.statusCode)
  } as typeof writeHead
}

/** Headers given with the head, as an object or as a list of names and values. */
export function setAll(res: ServerResponse, given: OutgoingHttpHeaders | unknown[] | string | undefined): void {
  if (!given || typeof given !== 'object') return
  const pairs = Array.isArray(given)
    ? Array.isArray(given[0])
      ? (given as [string, string][])
      : given.flatMap((name, index) => (index % 2 === 0 ? [[name, given[index + 1]] as [string, string]] : []))
    : Object.entries(given)
  for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value as string)
}
