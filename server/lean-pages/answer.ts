import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { refusalPage } from '../refuse'
import type { Captured } from './capture'
import { speculationHeader } from './speculation-header'
import { strictPolicy } from './strict-policy'
import { type Stripped, stripped } from './strip'

/**
 * An answer as readers get it, before it is encoded. `tag` names its content; `reason` says why
 * a page was left as Next made it.
 */
export type Answer = {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
  tag: string
  reason: Extract<Stripped, { reason: unknown }>['reason'] | null
}

/**
 * Said of one request, of the connection or of Next's own cache, or said anew for each encoding.
 */
const dropped = /^(?:content-length|transfer-encoding|connection|keep-alive|date|etag|vary|x-request-id|x-nextjs-.*)$/

const isHtml = (headers: OutgoingHttpHeaders) => /^text\/html/.test(String(headers['content-type'] ?? ''))
/** A page of the portal; embeds, which are documents too, are shown inside others. */
const isPage = (path: string) => /^\/[a-z]{2}(?:\/|$)/.test(path)

/** What readers get in the place of what the application answered. */
export function toAnswer({ status, headers, body }: Captured, path: string): Answer {
  const left: OutgoingHttpHeaders = { vary: 'Accept-Encoding' }
  for (const [name, value] of Object.entries(headers)) if (!dropped.test(name)) left[name] = value
  const policy = left['content-security-policy']
  const tighten = (html: string | null) => {
    if (policy) left['content-security-policy'] = strictPolicy(String(policy), html)
  }
  if (!isHtml(headers)) {
    tighten(null)
    return { status, headers: left, body, tag: tagOf(headers.etag, body), reason: null }
  }

  const page = stripped(body.toString('utf8'))
  if ('reason' in page && page.reason === 'failed' && status >= 500) {
    const html = refusalPage({ status, reason: 'failed' })
    tighten(html)
    const sentence = Buffer.from(html)
    return { status, headers: left, body: sentence, tag: hashOf(sentence), reason: 'failed' }
  }
  if ('reason' in page) return { status, headers: left, body, tag: hashOf(body), reason: page.reason }
  tighten(page.html)
  if (isPage(path)) Object.assign(left, speculationHeader)
  const bytes = Buffer.from(page.html)
  return { status, headers: left, body: bytes, tag: hashOf(bytes), reason: null }
}

/** Files keep the tag they were given, by which programs know them. */
const tagOf = (given: unknown, body: Buffer): string =>
  /^(?:W\/)?"([\w+/=-]+)"$/.exec(String(given ?? ''))?.[1] ?? hashOf(body)

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22)
