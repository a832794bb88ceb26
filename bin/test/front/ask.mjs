// @ts-check
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/**
 * `bytes` as they came, `text` unpacked.
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders,
 *   bytes: Buffer, text: string }} Answer
 * @typedef {{ method?: string, headers?: Record<string, string>, body?: string,
 *   localAddress?: string }} Asking
 */

/**
 * Asks once, follows nothing and takes nothing for granted: no header is sent that is not given.
 * @param {string} url
 * @param {Asking} [asking]
 * @returns {Promise<Answer>}
 */
export const ask = (url, { body = '', ...asking } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(url.replace('//localhost', '//127.0.0.1'), { agent: false, ...asking, ...named(url, asking) })
    sent.once('error', reject).once('response', (response) => {
      /** @type {Buffer[]} */
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk)).once('error', reject)
      response.once('end', () => {
        const { statusCode: status = 0, headers } = response
        const bytes = Buffer.concat(chunks)
        resolve({ status, headers, bytes, text: unpacked(bytes, headers['content-encoding']).toString() })
      })
    })
    sent.end(body)
  })

/**
 * By the name of the site, whatever address is asked.
 * @param {string} url
 * @param {Asking} asking
 */
const named = (url, { headers }) => ({ headers: { Host: new URL(url).host, ...headers } })

/** @param {Buffer} bytes @param {string | undefined} encoding */
function unpacked(bytes, encoding) {
  if (bytes.length === 0) return bytes
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes
}
