import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits, as text that stands in an address as it is. */
export const newReviewToken = (): string => randomBytes(32).toString('base64url')

/** Whether a text can be a token at all: nothing else is looked up. */
export const isReviewToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/**
 * What is kept of a token. As the token is random throughout, a plain
 * hash cannot be reversed by trying.
 */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether the hash is that of the token, in the same time whatever it is. */
export function isHashOf(token: string, hash: string): boolean {
  const [own, other] = [Buffer.from(hashOfToken(token)), Buffer.from(hash)]
  return own.length === other.length && timingSafeEqual(own, other)
}
