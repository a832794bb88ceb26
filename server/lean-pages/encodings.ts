import { promisify } from 'node:util'
import zlib from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const [brotli, gzip] = [promisify(zlib.brotliCompress), promisify(zlib.gzip)]
/** For 10 kB 7 % larger than the best, and 25 times as quick: a reader may be waiting. */
const quality = 5

/** The body in that encoding. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return gzip(body)
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants
  return brotli(body, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length } })
}

/** What a client understands, the smallest first. An encoding with `q=0` is one it refuses. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const understood = accepted
    .toLowerCase()
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
    .map((one) => one.split(';', 1)[0]?.trim())
  return (['br', 'gzip'] as const).find((encoding) => understood.includes(encoding)) ?? 'identity'
}
