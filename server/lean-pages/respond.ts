import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { bodyOf, dateOf, type Encoded, entityTag, ofBody } from './encoded'
import { type Encoding, encode, encodingFor } from './encodings'

/** What a request said before anything was taken off it. */
export type Asked = { method: string; url: string; headers: IncomingHttpHeaders }

/**
 * Sends an answer that is kept. Nothing is made for it but, for the few that
 * understand no encoding, the plain text.
 */
export function sendKept(
  res: ServerResponse,
  { method, headers }: Pick<Asked, 'method' | 'headers'>,
  answer: Encoded,
  more: string[],
): void {
  const encoding = understoodBy(headers)
  if (isKnown(headers, answer.tag, answer.lastModified)) {
    res.writeHead(304, [...answer.heads.notModified, 'etag', entityTag(answer.tag, encoding), ...more])
    res.end()
    return
  }
  res.writeHead(200, [...answer.heads[encoding], ...more])
  res.end(method === 'HEAD' ? undefined : bodyOf(answer, encoding))
}

/** Encodes and sends an answer that nobody keeps. */
export async function sendOnce(res: ServerResponse, { method, headers }: Asked, answer: Answer): Promise<void> {
  const { status, body, tag } = answer
  const encoding = body.length === 0 ? 'identity' : understoodBy(headers)
  const isFine = status === 200
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) res.setHeader(name, value)
  if (isFine) res.setHeader('etag', entityTag(tag, encoding))
  if (isFine && isKnown(headers, tag, dateOf(answer.headers['last-modified']))) {
    for (const name of res.getHeaderNames()) if (ofBody.test(name)) res.removeHeader(name)
    res.writeHead(304).end()
    return
  }
  const bytes = await encode(body, encoding)
  if (res.destroyed) return
  if (encoding !== 'identity') res.setHeader('content-encoding', encoding)
  res.setHeader('content-length', bytes.length)
  res.writeHead(status).end(method === 'HEAD' ? undefined : bytes)
}

const understoodBy = (headers: IncomingHttpHeaders): Encoding =>
  encodingFor(headers['accept-encoding'] as string | undefined)

/**
 * Whether the client has it, in whichever encoding. Where it names tags, its date does not count.
 */
function isKnown(headers: IncomingHttpHeaders, tag: string, lastModified: number | null): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined)
    return tags
      .split(',')
      .map((one) => one.trim().replace(/^W\//, ''))
      .some((one) => one === '*' || one.replace(/(?:-(?:br|gzip))?"$/, '') === `"${tag}`)
  const since = headers['if-modified-since']
  return since !== undefined && lastModified !== null && Math.floor(lastModified / 1000) * 1000 <= Date.parse(since)
}
