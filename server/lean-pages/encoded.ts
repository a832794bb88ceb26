import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import type { Answer } from './answer'
import { type Encoding, encode } from './encodings'

/** An answer that can be sent as often as it is asked for. */
export type Encoded = {
  tag: string
  /** When its content changed, in ms; null where it does not say. */
  lastModified: number | null
  br: Buffer
  gzip: Buffer
  /** Names and values, one after the other, as the server writes them quickest. */
  heads: Record<Encoding | 'notModified', string[]>
}

/** Compresses an answer once in each way. */
export async function encodeOnce(answer: Answer): Promise<Encoded> {
  const [br, gzip] = await Promise.all([encode(answer.body, 'br'), encode(answer.body, 'gzip')])
  return withEncodings(answer, br, gzip)
}

/** The same for something small that has to be there at once. */
export const encodeNow = (answer: Answer): Encoded =>
  withEncodings(answer, brotliCompressSync(answer.body), gzipSync(answer.body))

function withEncodings({ body, tag, headers }: Answer, br: Buffer, gzip: Buffer): Encoded {
  const common = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, String(one)]),
  )
  const head = (encoding: Encoding, length: number) => [
    ...common,
    ...['etag', entityTag(tag, encoding), 'content-length', String(length)],
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  ]
  return {
    tag,
    lastModified: dateOf(headers['last-modified']),
    br,
    gzip,
    heads: {
      br: head('br', br.length),
      gzip: head('gzip', gzip.length),
      identity: head('identity', body.length),
      notModified: common.filter((_, index) => !ofBody.test(common[index - (index % 2)] ?? '')),
    },
  }
}

/** What 304 does not say again: it has no body. */
export const ofBody = /^content-(?:type|length|encoding|disposition|language)$/

/** Plain text is asked for so seldom that it is not held a third time. */
export const bodyOf = (answer: Encoded, encoding: Encoding): Buffer =>
  encoding === 'identity' ? gunzipSync(answer.gzip) : answer[encoding]

/** What is held for it, in bytes. */
export const sizeOf = ({ br, gzip, heads }: Encoded): number =>
  br.length + gzip.length + 2 * Object.values(heads).flat().join('').length

/** Each encoding is other bytes, so it has a tag of its own. */
export const entityTag = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`

export function dateOf(header: unknown): number | null {
  const date = Date.parse(String(header ?? ''))
  return Number.isNaN(date) ? null : date
}
