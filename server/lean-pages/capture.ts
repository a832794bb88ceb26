import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { setAll } from '../answer-headers'

export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer; isWhole: boolean }

const text = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml)\b|application\/x-bibtex\b)/

/**
 * Holds back what the application answers, if it is text, and hands it over once it is whole; the
 * answer is then still to be sent. Anything else goes out as it comes, and past whoever put
 * themselves in between since, as Next's compression does.
 */
export function captureText(res: ServerResponse, hand: (captured: Captured) => void): void {
  const { end, flushHeaders, write, writeHead } = res
  let chunks: Buffer[] | undefined
  let isDecided = false

  /** Where to collect the body; undefined where it is not collected. */
  const held = (): Buffer[] | undefined => {
    if (!isDecided) {
      isDecided = true
      if (text.test(String(res.getHeader('content-type') ?? '')) && !res.hasHeader('content-encoding')) chunks = []
    }
    return chunks
  }
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks?.push(Buffer.from(chunk, encoding as BufferEncoding | undefined))
    else if (chunk instanceof Uint8Array) chunks?.push(Buffer.from(chunk))
  }

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    res.statusCode = status
    setAll(res, rest.at(-1) as OutgoingHttpHeaders)
    return held() ? res : writeHead.call(res, status)
  }) as typeof writeHead
  res.flushHeaders = () => {
    if (!held()) flushHeaders.call(res)
  }
  res.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!held()) return write.apply(res, [chunk, ...rest] as Parameters<typeof write>)
    take(chunk, typeof rest[0] === 'string' ? rest[0] : undefined)
    const done = rest.at(-1)
    if (typeof done === 'function') process.nextTick(done as () => void)
    return true
  }) as typeof write
  res.end = ((chunk: unknown, ...rest: unknown[]) => {
    const body = held()
    if (!body) return end.apply(res, [chunk, ...rest] as unknown as Parameters<typeof end>)
    take(chunk, typeof rest[0] === 'string' ? rest[0] : undefined)
    // A client that went away may have ended the work halfway.
    const isWhole = !res.destroyed
    const done = [chunk, ...rest].find((one) => typeof one === 'function')
    if (done) res.once('finish', done as () => void)
    Object.assign(res, { end, flushHeaders, write, writeHead })
    hand({ status: res.statusCode, headers: res.getHeaders(), body: Buffer.concat(body), isWhole })
    return res
  }) as typeof end
}
