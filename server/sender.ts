import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'

/**
 * What proxies say of the client. Whoever asks can write them too, so none of
 * them goes further than this file.
 */
const forwarded = ['forwarded', 'x-real-ip', 'true-client-ip', 'cf-connecting-ip', 'x-client-ip', 'x-cluster-client-ip']

/**
 * Makes the function that tells senders apart: a keyed hash of the address, with a key that nobody
 * ever sees and that ends with the process. Addresses are neither kept nor handed on.
 * @param trustedProxies how many proxies of our own stand in front, each of
 *   which adds to `X-Forwarded-For`
 */
export function senders(trustedProxies: number, key: Buffer = randomBytes(32)) {
  return (headers: IncomingHttpHeaders, peer: string | undefined): string =>
    createHmac('sha256', key)
      .update(network(clientAddress(headers['x-forwarded-for'], peer ?? '', trustedProxies)))
      .digest('base64url')
      .slice(0, 22)
}

/**
 * Takes what was said of the client from the headers. Next writes the peer's address where the
 * first is missing: it stays, empty.
 */
export function forgetAddresses(headers: IncomingHttpHeaders): void {
  for (const name of forwarded) delete headers[name]
  headers['x-forwarded-for'] = ''
}

/**
 * The last entry that a trusted proxy wrote; what stands before it was written by whoever asked.
 */
function clientAddress(list: string | string[] | undefined, peer: string, trustedProxies: number): string {
  const hops = [...String(list ?? '').split(','), peer].map((hop) => hop.trim()).filter(Boolean)
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? ''
}

/**
 * One sender: an IPv4 address, or the /64 network that one IPv6
 * subscriber has to choose addresses from.
 */
function network(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const mapped = bare.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(mapped) !== 6) return mapped.slice(0, 100)
  const [before = '', after] = (mapped.split('%')[0] ?? '').split('::')
  const left = before ? before.split(':') : []
  const right = after ? after.split(':') : []
  const gap = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array(gap).fill('0'), ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
