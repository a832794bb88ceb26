import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves the order of lists alone', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 2 }, 'x'], a: null })).toBe('{"a":null,"b":[{"a":2,"z":1},"x"]}')
  })

  // From the examples of RFC 8785, sections 3.2.2 to 3.2.4.
  it('writes numbers and texts as the standard does', () => {
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    )
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
    expect(canonicalJson({ '€': 1, '\r': 2, 1: 3, ö: 4 })).toBe('{"\\r":2,"1":3,"ö":4,"€":1}')
  })

  it('refuses what is no number', () => {
    expect(() => canonicalJson({ value: Number.NaN })).toThrow(RangeError)
  })
})
