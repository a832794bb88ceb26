import { describe, expect, it } from 'vitest'
import { isOpenLink } from './review-link'
import { hashOfToken, isHashOf, isReviewToken, newReviewToken } from './review-token'

describe('the token of a review link', () => {
  it('has 256 bits, stands in an address as it is, and is another each time', () => {
    const token = newReviewToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(encodeURIComponent(token)).toBe(token)
    expect(isReviewToken(token)).toBe(true)
    expect(newReviewToken()).not.toBe(token)
  })

  it('is known by its hash, and no other is', () => {
    const token = newReviewToken()
    expect(hashOfToken(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(isHashOf(token, hashOfToken(token))).toBe(true)
    expect(isHashOf(newReviewToken(), hashOfToken(token))).toBe(false)
    expect(isHashOf(token, 'short')).toBe(false)
  })

  it.each(['', 'short', 'x'.repeat(44), `${'x'.repeat(42)}/`, `${'x'.repeat(42)}%`])('is not %j', (text) =>
    expect(isReviewToken(text)).toBe(false),
  )

  it('opens something until it expires or is revoked', () => {
    const now = new Date('2026-11-23T12:00:00Z')
    expect(isOpenLink({ expires: '2026-11-23T12:00:01Z' }, now)).toBe(true)
    expect(isOpenLink({ expires: '2026-11-23T12:00:00Z' }, now)).toBe(false)
    expect(isOpenLink({ expires: '2026-12-23T12:00:00Z', revokedAt: '2026-11-23T11:00:00Z' }, now)).toBe(false)
  })
})
