import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encode, encodingFor } from './encodings'

describe('The encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['br;q=0.001', 'br'],
    ['brotli, x-gzip', 'identity'],
  ])('for a client that says %j is %s', (accepted, expected) => {
    expect(encodingFor(accepted)).toBe(expected)
  })

  it('can be undone', async () => {
    const body = Buffer.from('perché '.repeat(100))
    expect(brotliDecompressSync(await encode(body, 'br'))).toEqual(body)
    expect(gunzipSync(await encode(body, 'gzip'))).toEqual(body)
    expect(await encode(body, 'identity')).toBe(body)
  })
})
