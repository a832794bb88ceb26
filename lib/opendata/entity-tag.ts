import { createHash } from 'node:crypto'

/**
 * A strong validator (RFC 9110, 8.8.3): two answers share it only when
 * they are the same byte for byte.
 */
export function entityTag(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
}

/**
 * Whether `If-None-Match` names what would be sent, so that there is nothing to send.
 * `*` names anything; tags are compared weakly, as reading asks: what a proxy
 * compressed is still the same content.
 */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  const named: string[] = ifNoneMatch.match(/"[\x21\x23-\x7e\x80-\xff]*"/g) ?? []
  return named.includes(tag)
}
