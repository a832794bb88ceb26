import { lookup as resolve } from 'node:dns'
import { type ClientRequest, type IncomingMessage, request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { LinkCheck, LinkOutcome } from '@/lib/gate/links'
import { isPublicAddress } from '@/lib/gate/public-address'

type Options = { isAllowed?: (address: string) => boolean; ports?: string[]; timeout?: number }

class NotPublicError extends Error {}

const mostSteps = 5
const redirections = [301, 302, 303, 307, 308]
/** Answers of servers that do not know HEAD, or refuse it. */
const askInFull = [400, 403, 404, 405, 501]

/**
 * Calls an address as a reader's browser would, and says what became of it. Only the public
 * internet is called, by the usual ports: the name is resolved once and the connection made to that
 * very address, so that neither a redirect nor a name that changes its address leads into this
 * machine's networks. Nothing of the answer but its status is read. Never throws.
 */
export async function callLink(url: string, options: Options = {}): Promise<Pick<LinkCheck, 'outcome' | 'status'>> {
  try {
    let status = await follow(url, 'HEAD', options)
    if (askInFull.includes(status)) status = await follow(url, 'GET', options)
    return { outcome: outcomeOf(status), status }
  } catch (error) {
    return { outcome: error instanceof NotPublicError ? 'notPublic' : 'unreachable', status: null }
  }
}

/** Whoever must sign in, or asks too often, reaches a page that is there. */
const outcomeOf = (status: number): LinkOutcome => {
  if (status < 300 || status === 401 || status === 429) return 'reached'
  return status === 404 || status === 410 ? 'missing' : 'refused'
}

async function follow(url: string, method: 'HEAD' | 'GET', options: Options): Promise<number> {
  let at = new URL(url)
  for (let step = 0; step < mostSteps; step++) {
    const { status, location } = await answerOf(at, method, options)
    if (!redirections.includes(status) || !location) return status
    at = new URL(location, at)
  }
  throw new Error('Too many redirects')
}

function answerOf(
  url: URL,
  method: string,
  { isAllowed = isPublicAddress, ports = ['', '80', '443'], timeout = 8000 }: Options,
): Promise<{ status: number; location: string | undefined }> {
  const host = url.hostname.replace(/[[\]]/g, '')
  // A literal address is never looked up.
  if (!/^https?:$/.test(url.protocol) || !ports.includes(url.port) || (isIP(host) && !isAllowed(host)))
    return Promise.reject(new NotPublicError())
  return new Promise((settle, fail) => {
    const send = url.protocol === 'https:' ? secure : plain
    const headers = { 'User-Agent': 'Sintesi (link check)', Accept: '*/*' }
    const options = { method, headers, lookup: guarded(isAllowed), agent: false as const }
    const request: ClientRequest = send(url, options, (response: IncomingMessage) => {
      settle({ status: response.statusCode ?? 0, location: response.headers.location })
      response.destroy()
    })
    const timer = setTimeout(() => request.destroy(new Error('Too slow')), timeout)
    request.on('close', () => clearTimeout(timer))
    request.on('error', fail)
    request.end()
  })
}

/** Resolves a name, and refuses it when any of its addresses is not allowed. */
const guarded =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      if (addresses.length === 0 || addresses.some(({ address }) => !isAllowed(address)))
        return callback(new NotPublicError(), '')
      const [first] = addresses as [(typeof addresses)[number]]
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
    })
