import { describe, expect, it } from 'vitest'
import { codeAt, newSecret, stepOf, uriOf } from './totp'

// The secret and the codes of RFC 6238, appendix B, shortened to six digits.
const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

describe('Codes of an authenticator', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ])('are those of RFC 6238 at %d seconds', (seconds, code) => {
    expect(codeAt(rfc, seconds * 1000)).toBe(code)
    expect(stepOf(code, rfc, seconds * 1000)).toBe(Math.floor(seconds / 30))
  })

  it('count in the half minute before and after, and name their own', () => {
    const at = 1_800_000_000_000
    const step = at / 30_000
    expect(stepOf(codeAt(rfc, at - 30_000), rfc, at)).toBe(step - 1)
    expect(stepOf(codeAt(rfc, at + 30_000), rfc, at)).toBe(step + 1)
    expect(stepOf(codeAt(rfc, at - 60_000), rfc, at)).toBeNull()
  })

  it('may be typed with spaces, and are six digits', () => {
    expect(stepOf('287 082', rfc, 59_000)).toBe(1)
    for (const wrong of ['', '28708', '2870820', 'abcdef', '287083']) expect(stepOf(wrong, rfc, 59_000)).toBeNull()
  })
})

describe('A secret', () => {
  it('has 160 bits and is told in an address that applications read', () => {
    const secret = newSecret()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(newSecret()).not.toBe(secret)
    const uri = new URL(uriOf(secret, 'ada@example.org', 'Sintesi'))
    expect(uri.protocol).toBe('otpauth:')
    expect(uri.searchParams.get('secret')).toBe(secret)
    expect(uri.searchParams.get('issuer')).toBe('Sintesi')
  })
})
